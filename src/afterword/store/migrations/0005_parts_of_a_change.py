"""What belongs to a larger change, such as everything one accepted mail wrote down."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0004_signing_in'),
    ]

    operations = [
        migrations.AddField(
            model_name='change',
            name='within',
            field=models.ForeignKey(
                null=True,
                on_delete=models.deletion.CASCADE,
                related_name='parts',
                to='store.change',
            ),
        ),
    ]
