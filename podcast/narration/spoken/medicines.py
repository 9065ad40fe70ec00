"""Which words are medicines, by their endings or by name, in the languages that share these."""

from __future__ import annotations

import re

MEDICINE = re.compile(
    r"\b(?:\w{3,20}(?:olol|pril|sartan|statin|azole|cill?in|mycin|dopa|oxetine|zepam|zolam|caine|profen"
    r"|triptan|gliptin|gliflozin|parin|xaban|mab|nib|vir|tidine|prazole|setron|codone|morphone|triaxone|cobalamin|penem"
    r"|barbital|cycline|floxacin|dipine|thiazide|semide|asone|olone|terol|phylline|formin|platin)[aeo]?"
    r"|ketamine|lithium|paracetamol|acetaminophen|ibuprofen|aspirin|codeine|co-codamol|morphine"
    r"|glucagon|atropine|amiodarone|hydrocortisone|cyclizine|metoclopramide|chlorphenamine"
    r"|fentanyl|methadone|insulin|warfarin|heparin|digoxin|naloxone|adrenaline|epinephrine"
    r"|sertraline|citalopram|clozapine|quetiapine|olanzapine|risperidone|haloperidol|lamotrigine"
    r"|valproate|gabapentin|pregabalin|tramadol|levothyroxine|amitriptyline|venlafaxine)\b",
    re.IGNORECASE,
)
