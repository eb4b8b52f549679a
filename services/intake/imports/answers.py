"""What the cells of a registration may read, in the languages of the page, as its heads may; the page's words first."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeVar

from services.intake.imports.columns import folded
from shared.contracts.code_lists import DOCUMENT_KINDS
from shared.contracts.intake.v1.values import ProtectionStatus, Relationship, Sex

Answer = TypeVar("Answer")


_BRACKETS = str.maketrans("()", "  ")
_DOUBT = frozenset("?\u061f")


def folded_answer(text: str) -> str:
    """A value without case, accents and marks; unlike in a head, brackets and doubt are a part of what it says."""
    return text if _DOUBT & set(text) else folded(text.translate(_BRACKETS))


def answers(codes: Mapping[str, Answer], words: Mapping[Answer, Iterable[str]]) -> Mapping[str, Answer]:
    """Values by everything, folded, that may be written for them; ValueError where a word means two things."""
    by_word: dict[str, Answer] = {}
    written = [*codes.items(), *((word, value) for value, own in words.items() for word in own)]
    for word, value in written:
        if by_word.setdefault(folded_answer(word), value) != value:
            raise ValueError(word)
    return MappingProxyType(by_word)


SEXES = answers(
    {kind.value: kind for kind in Sex},
    {
        Sex.FEMALE: ("woman", "girl", "femme", "féminin", "fille", "feminino", "mulher", "menina", "أنثى", "امرأة"),
        Sex.MALE: ("man", "boy", "homme", "masculin", "garçon", "masculino", "homem", "menino", "ذكر", "رجل"),
        Sex.OTHER: ("autre", "outro", "آخر"),
        Sex.UNKNOWN: (
            *("not known", "sex not known", "inconnu", "sexe inconnu", "desconhecido", "sexo desconhecido"),
            *("غير معروف", "الجنس غير معروف"),
        ),
    },
)
RELATIONSHIPS = answers(
    {kind.value: kind for kind in Relationship},
    {
        Relationship.HEAD: (
            *("head of household", "chef de ménage", "cheffe de ménage", "chef", "chefe do agregado", "chefe"),
            "رب الأسرة",
        ),
        Relationship.SPOUSE: (
            *("wife", "husband", "conjoint", "conjointe", "époux", "épouse", "mari", "cônjuge", "marido", "esposa"),
            *("زوج أو زوجة", "زوج", "زوجة"),
        ),
        Relationship.CHILD: (
            *("son", "daughter", "enfant", "fils", "fille", "filho", "filha", "ابن أو ابنة", "ابن", "ابنة"),
        ),
        Relationship.PARENT: (
            *("mother", "father", "mère", "père", "pai ou mãe", "pai", "mãe", "أب أو أم", "أب", "أم"),
        ),
        Relationship.SIBLING: (
            *("brother", "sister", "frère ou sœur", "frère", "sœur", "soeur", "irmão ou irmã", "irmão", "irmã"),
            *("أخ أو أخت", "أخ", "أخت"),
        ),
        Relationship.OTHER_RELATIVE: ("autre proche", "autre parent", "outro familiar", "قريب آخر"),
        Relationship.NOT_RELATED: ("sans lien", "sem parentesco", "غير قريب"),
    },
)
PROTECTION = answers(
    {kind.value: kind for kind in ProtectionStatus},
    {
        ProtectionStatus.NONE_KNOWN: (
            *("no concern known", "none", "aucune crainte connue", "aucune", "sem receio conhecido", "nenhum"),
            "لا مخاوف معروفة",
        ),
        ProtectionStatus.FEARS_RETURN: ("craint le retour", "teme o regresso", "يخشى العودة"),
        ProtectionStatus.ASYLUM_SEEKER: (
            *("demandeur d'asile", "demandeuse d'asile", "requerente de asilo", "طالب لجوء", "طالبة لجوء"),
        ),
        ProtectionStatus.REFUGEE: ("réfugié", "réfugiée", "refugiado", "refugiada", "لاجئ", "لاجئة"),
        ProtectionStatus.STATELESS: ("apatride", "apátrida", "عديم الجنسية", "عديمة الجنسية"),
    },
)
DOCUMENTS = answers(
    {kind: kind for kind in DOCUMENT_KINDS},
    {
        "passport": ("passeport", "passaporte", "جواز سفر"),
        "national_id": (
            *("national identity card", "identity card", "carte d'identité", "carte nationale d'identité"),
            *("bilhete de identidade", "بطاقة هوية"),
        ),
        "nationality_certificate": (
            *("certificate of nationality", "certificat de nationalité", "certificado de nacionalidade", "شهادة جنسية"),
        ),
        "birth_certificate": ("acte de naissance", "extrait de naissance", "certidão de nascimento", "شهادة ميلاد"),
        "consular_card": ("carte consulaire", "cartão consular", "بطاقة قنصلية"),
        "voter_card": ("carte d'électeur", "cartão de eleitor", "بطاقة ناخب"),
        "driving_licence": (
            *("driving license", "driver's license", "permis de conduire", "carta de condução", "رخصة قيادة"),
        ),
        "residence_permit": ("titre de séjour", "autorização de residência", "تصريح إقامة"),
        "refugee_id": (
            *("refugee identity card", "carte d'identité de réfugié", "bilhete de identidade de refugiado"),
            "بطاقة هوية لاجئ",
        ),
        "refugee_document": ("document de réfugié", "documento de refugiado", "وثيقة لاجئ"),
        "travel_document": ("titre de voyage", "documento de viagem", "وثيقة سفر"),
        "other": ("other document", "autre document", "autre", "outro documento", "outro", "وثيقة أخرى"),
    },
)
YES_OR_NO = answers({"true": True, "1": True, "false": False, "0": False}, {
    True: ("yes", "oui", "vrai", "sim", "verdadeiro", "نعم"),
    False: ("no", "non", "faux", "não", "falso", "لا"),
})  # fmt: skip
