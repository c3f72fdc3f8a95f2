"""Habits of writing, own templates, and the box of cards and stamps."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('store', '0001_facts'),
    ]

    operations = [
        migrations.CreateModel(
            name='CardStock',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('cards', models.PositiveIntegerField(default=0)),
                ('stamps', models.PositiveIntegerField(default=0)),
                ('remind_at', models.PositiveIntegerField(default=3)),
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='card_stock', to='store.account')),
            ],
        ),
        migrations.CreateModel(
            name='WritingHabits',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(default='en', max_length=120)),
                ('phrases', models.JSONField(default=list)),
                ('return_address', models.TextField(blank=True)),
                ('grammar_address', models.CharField(blank=True, max_length=500)),
                ('rewriter_address', models.CharField(blank=True, max_length=500)),
                ('rewriter_model', models.CharField(blank=True, max_length=500)),
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='habits', to='store.account')),
            ],
        ),
        migrations.CreateModel(
            name='Template',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120)),
                ('kind', models.CharField(max_length=120)),
                ('subject', models.TextField(blank=True)),
                ('body', models.TextField()),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='templates', to='store.account')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('account', 'name'), name='template_name')],
            },
        ),
    ]
