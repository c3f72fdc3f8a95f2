"""Mails seen, where they lie, how far folders were read, and proposals."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('store', '0001_facts'),
    ]

    operations = [
        migrations.CreateModel(
            name='Folder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('source', models.CharField(max_length=500)),
                ('folder', models.TextField()),
                ('uidvalidity', models.BigIntegerField(default=0)),
                ('last_uid', models.BigIntegerField(default=0)),
                ('modseq', models.BigIntegerField(default=0)),
                ('position', models.BigIntegerField(default=0)),
                ('shape', models.CharField(blank=True, default='', max_length=120)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.account')),
            ],
        ),
        migrations.CreateModel(
            name='Mail',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('identity', models.CharField(max_length=80)),
                ('twin', models.CharField(max_length=64, null=True)),
                ('sent_at', models.DateTimeField(null=True)),
                ('where', models.TextField(blank=True)),
                ('trouble', models.TextField(blank=True)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.account')),
            ],
        ),
        migrations.CreateModel(
            name='Place',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('ref', models.CharField(max_length=500)),
                ('folder', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='places', to='mailbox.folder')),
                ('mail', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='places', to='mailbox.mail')),
            ],
        ),
        migrations.CreateModel(
            name='Proposal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=120)),
                ('kind', models.CharField(max_length=120)),
                ('label', models.CharField(max_length=120)),
                ('state', models.CharField(max_length=120)),
                ('message_id', models.CharField(max_length=1000, null=True)),
                ('sent_at', models.DateTimeField(null=True)),
                ('sender_name', models.TextField(blank=True)),
                ('sender', models.TextField(blank=True)),
                ('to', models.JSONField(default=list)),
                ('subject', models.TextField(blank=True)),
                ('references', models.JSONField(default=list)),
                ('where', models.TextField(blank=True)),
                ('ours', models.BooleanField(default=False)),
                ('automatic', models.BooleanField(default=False)),
                ('found', models.JSONField(default=dict)),
                ('evidence', models.JSONField(default=list)),
                ('confidence', models.FloatField(default=0.0)),
                ('warnings', models.JSONField(default=list)),
                ('because', models.TextField(blank=True)),
                ('pressing', models.BooleanField(default=True)),
                ('created_at', models.DateTimeField()),
                ('decided_at', models.DateTimeField(null=True)),
                ('meant', models.CharField(blank=True, max_length=120)),
                ('applied', models.JSONField(default=dict)),
                ('account', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.account')),
                ('mail', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='proposal', to='mailbox.mail')),
                ('opportunity', models.ForeignKey(null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='store.opportunity')),
            ],
        ),
        migrations.CreateModel(
            name='Watching',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('wanted', models.BooleanField(default=True)),
                ('account', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, related_name='+', to='store.account')),
            ],
        ),
        migrations.AddConstraint(
            model_name='folder',
            constraint=models.UniqueConstraint(fields=('account', 'source', 'folder'), name='mail_folder'),
        ),
        migrations.AddIndex(
            model_name='mail',
            index=models.Index(fields=['account', 'twin'], name='mail_twin'),
        ),
        migrations.AddIndex(
            model_name='mail',
            index=models.Index(condition=models.Q(('trouble', ''), _negated=True), fields=['account', 'id'], name='mail_that_was_not_read'),
        ),
        migrations.AddConstraint(
            model_name='mail',
            constraint=models.UniqueConstraint(fields=('account', 'identity'), name='mail_identity'),
        ),
        migrations.AddConstraint(
            model_name='place',
            constraint=models.UniqueConstraint(fields=('folder', 'ref'), name='mail_place'),
        ),
        migrations.AddIndex(
            model_name='proposal',
            index=models.Index(fields=['account', 'state', 'sent_at'], name='proposal_by_date'),
        ),
        migrations.AddIndex(
            model_name='proposal',
            index=models.Index(fields=['opportunity', 'state'], name='proposal_of_opportunity'),
        ),
        migrations.AddIndex(
            model_name='proposal',
            index=models.Index(condition=models.Q(('pressing', True), ('state', 'open')), fields=['account'], name='proposal_pressing'),
        ),
        migrations.AddConstraint(
            model_name='proposal',
            constraint=models.UniqueConstraint(fields=('account', 'key'), name='proposal_key'),
        ),
    ]
