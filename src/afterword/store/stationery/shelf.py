"""Habits, templates and the box of cards in the database (the port `Stationery`)."""

from __future__ import annotations

from afterword.domain.notes import NoteKind
from afterword.store.stationery import models
from afterword.usecases.ports_stationery import WritingHabits
from afterword.writing.cards import CardStock
from afterword.writing.drafts.own_templates import OwnTemplate


class StoredStationery:
    """Works on Django's connection, inside whatever transaction is open there."""

    def habits(self, account: int) -> WritingHabits:
        row = models.WritingHabits.objects.filter(account_id=account).first()
        if row is None:
            return WritingHabits()
        return WritingHabits(
            language=row.language,
            phrases=tuple(row.phrases),
            return_address=row.return_address,
            grammar_address=row.grammar_address,
            rewriter_address=row.rewriter_address,
            rewriter_model=row.rewriter_model,
        )

    def keep_habits(self, account: int, habits: WritingHabits) -> None:
        models.WritingHabits.objects.update_or_create(
            account_id=account,
            defaults={
                "language": habits.language,
                "phrases": list(habits.phrases),
                "return_address": habits.return_address,
                "grammar_address": habits.grammar_address,
                "rewriter_address": habits.rewriter_address,
                "rewriter_model": habits.rewriter_model,
            },
        )

    def templates(self, account: int) -> tuple[OwnTemplate, ...]:
        rows = models.Template.objects.filter(account_id=account).order_by("name")
        return tuple(
            OwnTemplate(row.name, NoteKind(row.kind), row.body, row.subject) for row in rows
        )

    def keep_template(self, account: int, template: OwnTemplate) -> None:
        models.Template.objects.update_or_create(
            account_id=account,
            name=template.name,
            defaults={
                "kind": template.kind.value,
                "subject": template.subject,
                "body": template.body,
            },
        )

    def drop_template(self, account: int, name: str) -> bool:
        gone, _ = models.Template.objects.filter(account_id=account, name=name).delete()
        return gone > 0

    def stock(self, account: int) -> CardStock | None:
        row = models.CardStock.objects.filter(account_id=account).first()
        return None if row is None else CardStock(row.cards, row.stamps, row.remind_at)

    def keep_stock(self, account: int, stock: CardStock) -> None:
        models.CardStock.objects.update_or_create(
            account_id=account,
            defaults={
                "cards": stock.cards,
                "stamps": stock.stamps,
                "remind_at": stock.remind_at,
            },
        )
