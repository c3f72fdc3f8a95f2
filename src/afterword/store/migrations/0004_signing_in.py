"""How an account is signed in to, and whether notes are copied to oneself."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0003_etiquette'),
    ]

    operations = [
        migrations.AddField(
            model_name='mailaccount',
            name='sign_in',
            field=models.CharField(default='password', max_length=120),
        ),
        migrations.AddField(
            model_name='mailaccount',
            name='client_id',
            field=models.CharField(blank=True, default='', max_length=500),
        ),
        migrations.AddField(
            model_name='mailaccount',
            name='copy_to_self',
            field=models.BooleanField(default=False),
        ),
    ]
