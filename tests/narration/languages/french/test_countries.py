"""French of one country: its money, its marks, its numbers to call, and what stays as it was."""

from __future__ import annotations

import pytest

from podcast.narration.spoken import spoken_forms


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr-CA",
            "Téléphonez au 418 555-0142.",
            "Téléphonez au quatre un huit, cinq cinq cinq, zéro un quatre deux.",
        ),
        (
            "fr",
            "Téléphonez au 418 555-0142.",
            "Téléphonez au quatre cent dix-huit, cinq cent cinquante-cinq, zéro un quarante-deux.",
        ),
        ("fr-CA", "à 16 h 30 HNE", "à seize heures trente heure normale de l'Est"),
        ("fr-CA", "1 1/2 t. de farine", "une tasse et demie de farine"),
        ("fr-CA", "2 3/4 c. à soupe d'huile", "deux cuillères à soupe et trois quarts d'huile"),
        ("fr-CA", "1/2 c. à t. de sel", "une demi cuillère à thé de sel"),
        (
            "fr-CA",
            "2 co. q 6 h, max. 8 co./24 h",
            "deux comprimés toutes les six heures, maximum huit comprimés par vingt-quatre heures",
        ),
        ("fr-CA", "q4-6h", "toutes les quatre à six heures"),
        (
            "fr-CA",
            "Un 4 1/2 coûte 1 095 $/mois.",
            "Un quatre et demi coûte mille quatre-vingt-quinze dollars par mois.",
        ),
        ("fr-CA", "Écrivez STOP au 123456.", "Écrivez STOP au un deux trois quatre cinq six."),
        ("fr-CA", "Textez ALLO au 686868.", "Textez ALLO au six huit six huit six huit."),
        (
            "fr-CA",
            "Envoyez la lettre au 1250, rue Guy.",
            "Envoyez la lettre au mille deux cent cinquante, rue Guy.",
        ),
        (
            "fr-CA",
            "2,5 po de neige sur la 20 E. ce soir",
            "deux virgule cinq pouces de neige sur la vingt Est ce soir",
        ),
        ("fr-CA", "Le CP 3 compte 24 élèves.", "Le C P trois compte vingt-quatre élèves."),
        ("fr-CH", "Ouvert lu-ve 8h-12h.", "Ouvert lundi à vendredi huit heures à douze heures."),
        (
            "fr-CH",
            "lu, ma, je 14h-18h, sa 9-12h",
            "lundi, mardi, jeudi quatorze heures à dix-huit heures, samedi neuf à douze heures",
        ),
        ("fr-CH", "fermé me et ve", "fermé mercredi et vendredi"),
        ("fr-CH", "Elle me dit : ma mère dort, je lis.", "Elle me dit : ma mère dort, je lis."),
        (
            "fr-CH",
            "un crédit de 3,2 mio de francs",
            "un crédit de trois virgule deux millions de francs",
        ),
        ("fr-CH", "CHF 95.–/h", "nonante-cinq francs suisses par heure"),
        ("fr-CH", "1/2 tarif dès 170 fr.", "demi-tarif dès cent septante francs"),
        (
            "fr-BE",
            "Le médecin de garde répond au 1733.",
            "Le médecin de garde répond au dix-sept trente-trois.",
        ),
        (
            "fr-BE",
            "Ch. de Wavre 1290, bte 4",
            "Chaussée de Wavre mille deux cent nonante, boîte quatre",
        ),
        ("fr-CH", "ch. de Mornex 9", "chemin de Mornex neuf"),
        ("fr", "Dr Ch. de Gaulle 2", "Docteur Ch. de Gaulle deux"),
        (
            "fr-BE",
            "9,95 €/m., sans engagement",
            "neuf euros nonante-cinq par mois, sans engagement",
        ),
        ("fr-BE", "(2e-4e année)", "(deuxième à quatrième année)"),
        ("fr", "Vol AF 1234 à 14h05", "Vol A F douze trente-quatre à quatorze heures cinq"),
        ("fr", "le vol AF 447", "le vol A F quatre cent quarante-sept"),
        ("fr", "Le vol de 1234 bijoux", "Le vol de mille deux cent trente-quatre bijoux"),
        (
            "fr",
            "Ch. F 25-40 ans pour partager T3",
            "Cherche femme vingt-cinq à quarante ans pour partager T trois",
        ),
        ("fr", "Mme Petit, 47 a., est en tête", "Madame Petit, quarante-sept ans, est en tête"),
        ("fr", "Mesure 0.125 mg", "Mesure zéro virgule cent vingt-cinq milligramme"),
        ("fr-CA", "taille : 5'6\"", "taille : cinq pieds six pouces"),
        (
            "fr-CH",
            "Tél. 021 555 07 80",
            "Téléphone zéro vingt et un, cinq cent cinquante-cinq, zéro sept, huitante",
        ),
        ("fr", "Un SMS à 1500 abonnés", "Un S M S à mille cinq cents abonnés"),
        ("fr", "FIN par SMS au 81212", "FIN par S M S au huit cent douze douze"),
        (
            "fr-CA",
            "au C.P. 410, succ. A, Montréal H3C 2T8",
            "au casier postal quatre cent dix, succursale A, Montréal H trois C deux T huit",
        ),
        ("fr-CA", "C.P. 12, Gaspé", "case postale douze, Gaspé"),
        ("fr-CA", "Le prix HAP 3", "Le prix HAP trois"),
        ("fr", "60 € de ch. par mois", "soixante euros de charges par mois"),
        ("fr", "Le Dr Ch. de Gaulle 2", "Le Docteur Ch. de Gaulle deux"),
        (
            "fr-CA",
            "Le loyer d'un 4 1/2 atteint 900 $.",
            "Le loyer d'un quatre et demi atteint neuf cents dollars.",
        ),
        ("fr", "2 1/2 tasses de lait", "deux tasses et demie de lait"),
        ("fr", "N°", "Numéro"),
        ("fr", "Il est au n° 12.", "Il est au numéro douze."),
    ],
)
def test_a_country_is_heard_as_it_writes(language: str, text: str, right: str) -> None:
    pieces = spoken_forms(text, language=language)
    assert "".join(piece.spoken for piece in pieces) == right
