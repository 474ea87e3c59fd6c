"""How do administrators, managing editors and coordinators manage who serves where?"""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from upt.forms import AppointmentForm, AppointmentSearchForm, EndForm
from upt.queries.appointments import appointment_for, history_of, offices_of, search_appointments
from upt.rules import may_see_appointments
from upt.screens import appointment_facts, list_page, row_of
from upt.services import appoint_by_email, end_appointment


def _require_manager(actor):
    if not may_see_appointments(actor):
        raise PermissionDenied("Penunjukan dikelola administrator, redaktur pelaksana, dan koordinator wilayah.")


@require_safe
def appointment_list(request):
    _require_manager(request.actor)
    form = AppointmentSearchForm(request.GET, offices=offices_of(request.actor))
    now = timezone.now()
    found = search_appointments(request.actor, form.search(), now)
    context = {"form": form, "is_filtered": any(form.cleaned_data.values()), **list_page(found, request.GET, now)}
    return render(request, "upt/appointments/list.html", context)


def appointment_new(request):
    _require_manager(request.actor)
    form = AppointmentForm(request.POST or None, actor=request.actor)
    if request.method == "POST" and form.is_valid():
        try:
            appointment, is_invited = appoint_by_email(
                email=form.cleaned_data["email"],
                full_name=form.cleaned_data["full_name"],
                place=form.place(),
                term=form.term(),
                actor=request.actor,
            )
        except ValidationError as error:
            form.add_error(None, error)
        else:
            invited = f" Undangan dikirim ke {appointment.user.email}." if is_invited else ""
            messages.success(request, f"{appointment.user} ditunjuk di {appointment.place}.{invited}")
            return redirect("appointments:detail", appointment.pk)
    status = 400 if form.is_bound else 200
    context = {"form": form, "unit_names": form.units.values_list("name", flat=True)}
    return render(request, "upt/appointments/new.html", context, status=status)


@require_safe
def appointment_detail(request, pk):
    return _show(request, appointment_for(request.actor, pk), EndForm())


@require_POST
def appointment_end(request, pk):
    appointment = appointment_for(request.actor, pk)
    form = EndForm(request.POST)
    if not form.is_valid():
        return _show(request, appointment, form)
    try:
        is_ended = end_appointment(
            appointment=appointment,
            actor=request.actor,
            reason=form.cleaned_data["reason"],
            last_day=form.last_day_wanted(),
        )
    except ValidationError as error:
        form.add_error(None, error)
        return _show(request, appointment, form)
    word = (
        "Akhir masa tugas sudah dicatat."
        if is_ended
        else "Penunjukan ini memang sudah berakhir; tidak ada yang diubah."
    )
    messages.success(request, word)
    return redirect("appointments:detail", pk)


def _show(request, appointment, form):
    now = timezone.now()
    context = {
        "appointment": appointment,
        "row": row_of(appointment, now),
        "facts": appointment_facts(appointment),
        "history": [row_of(other, now) for other in history_of(request.actor, appointment.user)],
        "form": form,
    }
    return render(request, "upt/appointments/detail.html", context, status=400 if form.is_bound else 200)
