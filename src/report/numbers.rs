//! Numbers and amounts in the words of a language.

use std::str::FromStr;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

use crate::diag::Failure;
use crate::form::Labels;
use crate::model::figure::{Figure, Per, Qualifier, Rival, Scale};
use crate::model::value::{Currency, Language, Quantity};
use crate::model::{Ledger, figure};

/// How numbers are written in a locale.
pub struct NumberWords {
    formatter: DecimalFormatter,
}

/// The number of a figure or of a rival, apart from what it counts.
struct Number {
    value: Option<Quantity>,
    min: Option<Quantity>,
    max: Option<Quantity>,
    scale: Option<Scale>,
    per: Option<Per>,
    qualifier: Qualifier,
}

impl NumberWords {
    /// The numbers of a locale such as `en-GB`.
    pub fn new(locale: &str) -> Result<Self, Failure> {
        let locale = parse_locale(locale)?;
        let formatter = DecimalFormatter::try_new(locale.into(), Default::default())
            .map_err(|cause| Failure::template("templates/labels", cause))?;
        Ok(Self { formatter })
    }

    /// A number with the grouping and decimal sign of the locale.
    pub fn number(&self, number: Quantity) -> String {
        let digits = number.to_string();
        match Decimal::from_str(&digits) {
            Ok(decimal) => self.formatter.format(&decimal).to_string(),
            Err(_) => digits,
        }
    }

    /// A figure in words: "about 250 entries", "USD 1.49 billion".
    pub fn figure(
        &self,
        labels: &Labels,
        ledger: &Ledger,
        language: &Language,
        figure: &Figure,
    ) -> Result<String, Failure> {
        let unit = unit(ledger, language, figure);
        self.phrase(labels, &Number::of(figure), unit.as_deref(), figure.currency)
    }

    /// What a rival source says of a figure, in the figure's unit.
    pub fn rival(
        &self,
        labels: &Labels,
        ledger: &Ledger,
        language: &Language,
        figure: &Figure,
        rival: &Rival,
    ) -> Result<String, Failure> {
        let unit = unit(ledger, language, figure);
        self.phrase(labels, &Number::of_rival(rival, figure), unit.as_deref(), figure.currency)
    }

    fn phrase(
        &self,
        labels: &Labels,
        number: &Number,
        unit: Option<&str>,
        currency: Option<Currency>,
    ) -> Result<String, Failure> {
        if number.qualifier == figure::Qualifier::Thousands {
            return labels.fill("qualifier-thousands", &[("unit", unit.unwrap_or_default())]);
        }
        let mut words = match (number.value, number.min, number.max) {
            (Some(value), ..) => self.number(value),
            (None, Some(min), Some(max)) => {
                labels.fill("range", &[("min", &self.number(min)), ("max", &self.number(max))])?
            }
            _ => String::new(),
        };
        if let Some(scale) = number.scale {
            words = labels.fill(&format!("scale-{}", scale.key()), &[("number", &words)])?;
        }
        words = match (currency, unit) {
            (Some(currency), _) => {
                let code = currency.to_string();
                let name = labels.find(&format!("currency-{}", code.to_lowercase()));
                labels.fill("money", &[("number", &words), ("currency", name.unwrap_or(&code))])?
            }
            (None, Some(unit)) => {
                let key = if unit.starts_with('%') { "number-percent" } else { "number-unit" };
                labels.fill(key, &[("number", &words), ("unit", unit)])?
            }
            (None, None) => words,
        };
        if let Some(per) = number.per {
            words = labels.fill(&format!("per-{}", per.key()), &[("figure", &words)])?;
        }
        match number.qualifier {
            Qualifier::Exact => Ok(words),
            other => labels.fill(&format!("qualifier-{}", other.key()), &[("figure", &words)]),
        }
    }
}

impl Number {
    fn of(figure: &Figure) -> Self {
        Self {
            value: figure.value,
            min: figure.min,
            max: figure.max,
            scale: figure.scale,
            per: figure.per,
            qualifier: figure.qualifier,
        }
    }

    fn of_rival(rival: &Rival, figure: &Figure) -> Self {
        Self {
            value: rival.value,
            min: rival.min,
            max: rival.max,
            scale: rival.scale,
            per: figure.per,
            qualifier: rival.qualifier,
        }
    }
}

/// What a figure counts: its own unit, or its indicator's.
pub(super) fn unit(ledger: &Ledger, language: &Language, figure: &Figure) -> Option<String> {
    let own = figure.unit.as_ref();
    let shared = figure
        .indicator
        .as_ref()
        .and_then(|id| ledger.indicators.get(id))
        .map(|indicator| &indicator.value.unit);
    own.or(shared).map(|unit| unit.best(language).0.to_owned())
}

/// A locale of a label file.
pub(super) fn parse_locale(locale: &str) -> Result<Locale, Failure> {
    Locale::from_str(locale).map_err(|cause| {
        Failure::template("templates/labels", format!("`{locale}` is no locale: {cause}"))
    })
}
