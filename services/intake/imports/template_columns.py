"""The columns of Homeward's own workbook, and what else their heads may read, in the languages of the page."""

from collections.abc import Mapping
from types import MappingProxyType

from services.intake.imports.columns import heads_of
from services.intake.imports.origin import ORIGIN_COLUMNS, ORIGIN_HEADS
from services.intake.imports.sheets import HOUSEHOLDS, PEOPLE

HOUSEHOLD_COLUMNS = ("Household", "Region")
PEOPLE_COLUMNS = (
    "Household",
    "Relationship",
    "Given name",
    "Family name",
    "Sex",
    "Birth date",
    "Birth year",
    "Age",
    "Nationality",
    *ORIGIN_COLUMNS,
    "Phone",
    "Document type",
    "Document number",
    "Document country",
    "Region",
    "Protection status",
    "Specific needs",
)
_HEADS = {
    "Household": (
        "household number",
        "ménage",
        "numéro de ménage",
        "agregado",
        "agregado familiar",
        "الأسرة",
        "رقم الأسرة",
    ),
    "Relationship": ("relationship to head", "lien de parenté", "lien", "parentesco", "صلة القرابة"),
    "Given name": ("first name", "given names", "prénom", "prénoms", "nome próprio", "primeiro nome", "الاسم الأول"),
    "Family name": ("last name", "surname", "nom de famille", "nom", "apelido", "sobrenome", "اسم العائلة"),
    "Sex": ("gender", "sexe", "genre", "sexo", "الجنس"),
    "Birth date": ("date of birth", "dob", "date de naissance", "data de nascimento", "تاريخ الميلاد"),
    "Birth year": ("year of birth", "année de naissance", "ano de nascimento", "سنة الميلاد"),
    "Age": ("âge", "idade", "العمر"),
    "Nationality": ("nationalité", "nacionalidade", "الجنسية"),
    **ORIGIN_HEADS,
    "Phone": ("telephone", "phone number", "mobile", "téléphone", "telefone", "telemóvel", "الهاتف", "رقم الهاتف"),
    "Document type": ("type of document", "type de document", "tipo de documento", "نوع الوثيقة"),
    "Document number": ("number of document", "numéro de document", "número do documento", "رقم الوثيقة"),
    "Document country": (
        "issuing country",
        "pays du document",
        "pays de délivrance",
        "país do documento",
        "بلد الإصدار",
    ),
    "Region": ("région", "região", "district", "المنطقة"),
    "Protection status": ("statut de protection", "estatuto de proteção", "حالة الحماية"),
    "Specific needs": ("besoins spécifiques", "necessidades específicas", "الاحتياجات الخاصة"),
}
KNOWN: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        PEOPLE: heads_of(PEOPLE_COLUMNS, _HEADS),
        HOUSEHOLDS: heads_of(HOUSEHOLD_COLUMNS, {name: _HEADS[name] for name in HOUSEHOLD_COLUMNS}),
    }
)
"""Names by folded head, of each sheet that is read."""
