"""Which days people at a place work: public holidays (by library) and soft days (our table)."""

from afterword.workdays.calendar import (
    Place,
    add_business_days,
    business_days_between,
    is_business_day,
    is_good_day,
    is_holiday,
    is_soft_day,
    next_business_day,
    next_good_day,
    remember_holidays,
    remembered_holidays,
)

__all__ = [
    "Place",
    "add_business_days",
    "business_days_between",
    "is_business_day",
    "is_good_day",
    "is_holiday",
    "is_soft_day",
    "next_business_day",
    "next_good_day",
    "remember_holidays",
    "remembered_holidays",
]
