import django.db.models.deletion
import django.utils.timezone
import uuid
from django.conf import settings
from django.db import migrations, models

from events import triggers


def install(apps, schema_editor):
    triggers.install(schema_editor.connection)


def uninstall(apps, schema_editor):
    triggers.uninstall(schema_editor.connection)


class Migration(migrations.Migration):

    dependencies = [
        ('events', '0003_attendance_and_figures'),
        ('upt', '0002_remember_reference_rows'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Decision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.UUIDField(default=uuid.uuid4, verbose_name='pengenal')),
                ('number', models.PositiveIntegerField(verbose_name='nomor')),
                ('text', models.CharField(max_length=1000, verbose_name='putusan')),
                ('due_on', models.DateField(blank=True, null=True, verbose_name='tenggat')),
                ('sealed_at', models.DateTimeField(blank=True, null=True, verbose_name='disahkan pada')),
            ],
            options={
                'verbose_name': 'putusan',
                'verbose_name_plural': 'putusan',
                'ordering': ['number'],
            },
        ),
        migrations.CreateModel(
            name='FollowUp',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('due_on', models.DateField(verbose_name='tenggat')),
                ('state', models.CharField(choices=[('planned', 'Direncanakan'), ('open', 'Terbuka'), ('reported', 'Dilaporkan'), ('returned', 'Dikembalikan'), ('done', 'Selesai'), ('dropped', 'Dihentikan')], default='planned', max_length=10, verbose_name='keadaan')),
                ('version', models.PositiveIntegerField(default=1, verbose_name='versi')),
                ('evidence', models.TextField(blank=True, verbose_name='bukti')),
                ('evidence_url', models.URLField(blank=True, max_length=500, verbose_name='tautan bukti')),
                ('reason', models.CharField(blank=True, max_length=400, verbose_name='alasan')),
                ('changed_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diubah pada')),
                ('decision', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='items', to='events.decision')),
                ('kanwil', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='followups', to='upt.regionaloffice', verbose_name='kantor wilayah')),
                ('reported_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('unit', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='followups', to='upt.unit', verbose_name='UPT')),
            ],
            options={
                'verbose_name': 'tindak lanjut',
                'verbose_name_plural': 'tindak lanjut',
                'ordering': ['due_on', 'pk'],
            },
        ),
        migrations.CreateModel(
            name='FollowUpStep',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('act', models.CharField(choices=[('report', 'report'), ('accept', 'accept'), ('return', 'return'), ('drop', 'drop')], max_length=10, verbose_name='tindakan')),
                ('text', models.TextField(blank=True, verbose_name='isi')),
                ('url', models.URLField(blank=True, max_length=500, verbose_name='tautan bukti')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='dicatat pada')),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('item', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='steps', to='events.followup')),
            ],
            options={
                'verbose_name': 'riwayat tindak lanjut',
                'verbose_name_plural': 'riwayat tindak lanjut',
                'ordering': ['-pk'],
            },
        ),
        migrations.CreateModel(
            name='Minutes',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('text', models.TextField(blank=True, verbose_name='isi')),
                ('status', models.CharField(choices=[('draft', 'Draf'), ('checked', 'Sudah diperiksa'), ('approved', 'Disahkan')], default='draft', max_length=10, verbose_name='keadaan')),
                ('version', models.PositiveIntegerField(default=1, verbose_name='versi')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='dibuat pada')),
                ('changed_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='diubah pada')),
                ('checked_at', models.DateTimeField(blank=True, null=True, verbose_name='diperiksa pada')),
                ('approved_at', models.DateTimeField(blank=True, null=True, verbose_name='disahkan pada')),
                ('reopen_note', models.CharField(blank=True, max_length=400, verbose_name='catatan pengembalian')),
                ('sealed', models.TextField(blank=True, verbose_name='yang disahkan')),
                ('seal', models.CharField(blank=True, max_length=64, verbose_name='sidik')),
                ('approved_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('checked_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('meeting', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, related_name='minutes', to='events.meeting', verbose_name='kegiatan')),
            ],
            options={
                'verbose_name': 'notula',
                'verbose_name_plural': 'notula',
            },
        ),
        migrations.AddField(
            model_name='decision',
            name='minutes',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='decisions', to='events.minutes'),
        ),
        migrations.CreateModel(
            name='CarriedItem',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('item', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='carried', to='events.followup')),
                ('minutes', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='carried', to='events.minutes')),
            ],
            options={
                'verbose_name': 'tindak lanjut terbawa',
                'verbose_name_plural': 'tindak lanjut terbawa',
            },
        ),
        migrations.CreateModel(
            name='Addendum',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='nomor')),
                ('text', models.TextField(verbose_name='isi')),
                ('author_name', models.CharField(max_length=180, verbose_name='ditambahkan oleh')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='ditambahkan pada')),
                ('previous_hash', models.CharField(max_length=64, verbose_name='sidik sebelumnya')),
                ('hash', models.CharField(max_length=64, verbose_name='sidik')),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('minutes', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='addenda', to='events.minutes')),
            ],
            options={
                'verbose_name': 'adendum',
                'verbose_name_plural': 'adendum',
                'ordering': ['number'],
            },
        ),
        migrations.CreateModel(
            name='MinutesRevision',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.PositiveIntegerField(verbose_name='nomor')),
                ('version', models.PositiveIntegerField(verbose_name='versi')),
                ('text', models.TextField(blank=True, verbose_name='isi')),
                ('decisions', models.JSONField(default=list, verbose_name='putusan')),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='disimpan pada')),
                ('created_by', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('minutes', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='revisions', to='events.minutes')),
            ],
            options={
                'verbose_name': 'versi notula',
                'verbose_name_plural': 'versi notula',
                'ordering': ['-number'],
            },
        ),
        migrations.CreateModel(
            name='ReminderSent',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('occasion', models.CharField(max_length=12, verbose_name='saat')),
                ('sent_at', models.DateTimeField(default=django.utils.timezone.now, verbose_name='dikirim pada')),
                ('item', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='events.followup')),
                ('recipient', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'verbose_name': 'pengingat terkirim',
                'verbose_name_plural': 'pengingat terkirim',
            },
        ),
        migrations.AddIndex(
            model_name='followup',
            index=models.Index(fields=['state', 'due_on', 'id'], name='followup_by_state_due'),
        ),
        migrations.AddIndex(
            model_name='followup',
            index=models.Index(fields=['unit', 'state', 'due_on'], name='followup_by_unit'),
        ),
        migrations.AddIndex(
            model_name='followup',
            index=models.Index(fields=['kanwil', 'state', 'due_on'], name='followup_by_kanwil'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.UniqueConstraint(fields=('decision', 'unit'), name='followup_unit_once'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.UniqueConstraint(fields=('decision', 'kanwil'), name='followup_kanwil_once'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.UniqueConstraint(condition=models.Q(('kanwil', None), ('unit', None)), fields=('decision',), name='followup_ditjenpas_once'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.CheckConstraint(condition=models.Q(('unit', None), ('kanwil', None), _connector='OR'), name='followup_one_addressee'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['returned', 'dropped']), _negated=True), models.Q(('reason', ''), _negated=True), _connector='OR'), name='followup_reason_given'),
        ),
        migrations.AddConstraint(
            model_name='followup',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('state__in', ['reported', 'done']), _negated=True), models.Q(('evidence', ''), _negated=True), _connector='OR'), name='followup_report_given'),
        ),
        migrations.AddConstraint(
            model_name='minutes',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('approved_by__isnull', False), ('checked_by__isnull', False), ('status', 'approved'), ('approved_at__isnull', False), models.Q(('seal', ''), _negated=True), models.Q(('sealed', ''), _negated=True)), models.Q(models.Q(('status', 'approved'), _negated=True), ('approved_at', None), ('approved_by', None), ('seal', ''), ('sealed', '')), _connector='OR'), name='minutes_sealed_when_approved'),
        ),
        migrations.AddConstraint(
            model_name='decision',
            constraint=models.UniqueConstraint(fields=('minutes', 'key'), name='decision_once'),
        ),
        migrations.AddConstraint(
            model_name='carrieditem',
            constraint=models.UniqueConstraint(fields=('item', 'minutes'), name='carried_once'),
        ),
        migrations.AddConstraint(
            model_name='addendum',
            constraint=models.UniqueConstraint(fields=('minutes', 'number'), name='addendum_number_once'),
        ),
        migrations.AddConstraint(
            model_name='minutesrevision',
            constraint=models.UniqueConstraint(fields=('minutes', 'number'), name='minutes_revision_number_once'),
        ),
        migrations.AddConstraint(
            model_name='minutesrevision',
            constraint=models.UniqueConstraint(fields=('minutes', 'version'), name='minutes_revision_version_once'),
        ),
        migrations.AddConstraint(
            model_name='remindersent',
            constraint=models.UniqueConstraint(fields=('item', 'recipient', 'occasion'), name='reminded_once'),
        ),
        migrations.RunPython(install, uninstall),
    ]
