"""Codes that stored values hold, with their names in both languages. What the shop may edit lives in the policy file instead."""

from __future__ import annotations

from optician_desk.domain.data_use import GivenBy, Label, Origin

CHANNELS = {
    Origin.IN_PERSON: Label("klātienē", "in person"),
    Origin.PHONE: Label("pa tālruni", "by phone"),
    Origin.EMAIL: Label("pa e-pastu", "by e-mail"),
    Origin.POST: Label("pa pastu", "by post"),
    Origin.WEB: Label("veidlapa interneta vietnē", "web form"),
    Origin.THIRD_PARTY: Label("no trešās personas", "from a third party"),
}

GIVEN_BY = {
    GivenBy.SELF: Label("klients pats", "the customer"),
    GivenBy.PARENT: Label("vecāks vai aizbildnis", "parent or guardian"),
    GivenBy.REPRESENTATIVE: Label("pārstāvis", "representative"),
    GivenBy.THIRD_PARTY: Label("trešā persona", "third party"),
}

#: The source of what the shop or the program wrote about its own work.
OWN_RECORD = Label("uzņēmuma ieraksts", "the company's own record")

#: By the `shown_as` of a column: code → name. A code that is missing here is a defect, not a guess.
CODES: dict[str, dict[str, Label]] = {
    "language": {"lv": Label("latviešu", "Latvian"), "en": Label("angļu", "English")},
    "eye": {"OD": Label("OD (labā acs)", "OD (right eye)"), "OS": Label("OS (kreisā acs)", "OS (left eye)")},
    "request_kind": {
        "access": Label("Piekļuve datiem", "Access to data"),
        "copy": Label("Agrākas atbildes kopija", "Copy of an earlier answer"),
        "rectification": Label("Datu labošana", "Rectification"),
        "erasure": Label("Datu dzēšana", "Erasure"),
        "restriction": Label("Apstrādes ierobežošana", "Restriction of processing"),
        "portability": Label("Datu pārnesamība", "Data portability"),
        "objection": Label("Iebildums pret apstrādi", "Objection to processing"),
        "marketing": Label("Iebildums pret tirgvedību", "Objection to marketing"),
        "withdrawal": Label("Piekrišanas atsaukums", "Withdrawal of consent"),
        "complaint": Label("Sūdzība par datu apstrādi", "Complaint about processing"),
    },
    "made_by": {
        "self": Label("klients pats", "the customer"),
        "parent": Label("vecāks vai aizbildnis", "parent or guardian"),
        "representative": Label("pārstāvis", "representative"),
    },
    "identity_outcome": {
        "confirmed": Label("identitāte apstiprināta", "identity confirmed"),
        "refused": Label("identitāte nav apstiprināta", "identity not confirmed"),
    },
    "identity_method": {
        "mrz": Label("nolasot mašīnlasāmo zonu", "machine-readable zone read"),
        "seen": Label("apskatot dokumentu", "document seen"),
        "e_signature": Label("pēc droša elektroniskā paraksta", "by secure electronic signature"),
        "questions": Label("pēc atbildēm uz jautājumiem", "by answers to questions"),
        "callback": Label("atzvanot uz kartītē norādīto numuru", "by calling back the number on file"),
        "known_email": Label("rakstot uz kartītē norādīto e-pasta adresi", "by writing to the e-mail address on file"),
    },
    "search_outcome": {
        "found": Label("atrasts", "found"),
        "nothing": Label("nekas nav atrasts", "nothing found"),
        "not_searched": Label("nav meklēts", "not searched"),
    },
    "request_outcome": {
        "answered": Label("izpildīts", "fulfilled"),
        "refused": Label("atteikts", "refused"),
        "withdrawn": Label("atsaukts", "withdrawn"),
    },
    "decision": {
        "granted": Label("izpildīt", "granted"),
        "partial": Label("izpildīt daļēji", "granted in part"),
        "refused": Label("atteikt", "refused"),
        "nothing_held": Label("datu nav", "nothing is held"),
    },
    "complaint_decision": {
        "granted": Label("sūdzība ir pamatota", "the complaint was found justified"),
        "partial": Label("sūdzība ir daļēji pamatota", "the complaint was found justified in part"),
        "refused": Label("sūdzība nav pamatota", "the complaint was found not justified"),
        "nothing_held": Label("datu nav", "nothing is held"),
    },
    "fee_state": {
        "proposed": Label("piedāvāta", "proposed"),
        "accepted": Label("klients piekrīt", "accepted"),
        "dropped": Label("maksu neprasa", "not asked for"),
    },
    "notice_outcome": {
        "told": Label("paziņots", "told"),
        "impossible": Label("nav paziņots", "not told"),
    },
    "restriction_state": {
        "on": Label("apstrāde ierobežota", "processing restricted"),
        "lifting": Label("par atcelšanu paziņots", "told that it will be lifted"),
        "off": Label("ierobežojums atcelts", "restriction lifted"),
    },
    "hold_state": {"on": Label("jāglabā", "to be kept"), "released": Label("vairs nav jāglabā", "released")},
    "phone_way": {
        "questions": Label("atbildes uz jautājumiem", "answers to questions"),
        "callback": Label("atzvanīts uz kartītē norādīto numuru", "called back on the number on file"),
    },
    "phone_questions": {
        "name": Label("vārds un uzvārds", "name and surname"),
        "phone": Label("tālrunis", "phone"),
        "email": Label("e-pasts", "e-mail"),
        "address": Label("piegādes adrese", "delivery address"),
        "doctor": Label("speciālists, kas izrakstīja nosūtījumu", "who wrote the referral"),
        "visit": Label("pēdējā apmeklējuma mēnesis", "month of the last visit"),
    },
    "signed_form": {
        "asic_e_xades": Label("ASiC-E ar XAdES parakstu", "ASiC-E with XAdES"),
        "asic_e_cades": Label("ASiC-E ar CAdES parakstu", "ASiC-E with CAdES"),
        "asic_s": Label("ASiC-S", "ASiC-S"),
        "pades": Label("PDF ar PAdES parakstu", "PDF with PAdES"),
        "edoc_1": Label("vecais eDoc 1.x", "old eDoc 1.x"),
        "unknown": Label("nezināms", "unknown"),
    },
    "signed_verdict": {
        "valid": Label("derīgs", "valid"),
        "intact": Label("neskarts, bet nav apstiprināts", "intact but not confirmed"),
        "broken": Label("nederīgs", "broken"),
        "not_checkable": Label("nav pārbaudāms", "not checkable"),
    },
    "certificate_kind": {
        "qualified_signature": Label("kvalificēts paraksta sertifikāts", "qualified certificate for signatures"),
        "qualified_seal": Label("kvalificēts zīmoga sertifikāts", "qualified certificate for seals"),
        "advanced": Label("nekvalificēts sertifikāts", "not a qualified certificate"),
        "unknown": Label("nezināms", "unknown"),
    },
    "name_match": {
        "same": Label("sakrīt", "agrees"),
        "transliterated": Label("sakrīt pēc transliterācijas", "agrees after transliteration"),
        "explained": Label("atšķirība pamatota", "difference explained"),
        "different": Label("nesakrīt", "differs"),
    },
    "signed_missing": {
        "signed.no_trusted_list": Label(
            "valsts uzticamības saraksts nav ielādēts", "the country's trusted list is not loaded"
        ),
        "signed.chain_unknown": Label("izdevēja nav uzticamības sarakstā", "the issuer is not on a trusted list"),
        "signed.not_granted": Label(
            "izdevējam nebija piešķirts statuss", "the issuer did not have granted status then"
        ),
        "signed.certificate_expired": Label("sertifikāts nebija spēkā", "the certificate was not in force"),
        "signed.list_outdated": Label("uzticamības saraksts ir novecojis", "the trusted list is out of date"),
        "signed.no_timestamp": Label("nav laika zīmoga", "no time-stamp"),
        "signed.time_stamp_unlisted": Label(
            "laika zīmoga izdevēja nav sarakstā", "the time-stamp's issuer is not listed"
        ),
        "signed.time_stamp_unread": Label("laika zīmogs nav nolasāms", "the time-stamp cannot be read"),
        "signed.no_revocation_evidence": Label("nav pierādījuma, ka nav atsaukts", "no proof that it was not revoked"),
        "signed.revoked_since": Label("sertifikāts vēlāk atsaukts", "the certificate was revoked later"),
        "signed.not_qualified": Label("sertifikāts nav kvalificēts", "the certificate is not qualified"),
        "signed.no_device": Label("nav zināms, vai atslēga ir kvalificētā ierīcē", "no word of a qualified device"),
        "signed.covers_part": Label("paraksts neattiecas uz visiem failiem", "it does not cover every file"),
    },
    "paper_kind": {
        "application": Label("Iesnieguma veidlapa", "Application form"),
        "report": Label("Personas datu pārskats", "Access report"),
        "acknowledgement": Label("Apliecinājums par saņemšanu", "Acknowledgement"),
        "identity_request": Label("Identitātes apliecināšana", "Request for identity"),
        "extension": Label("Paziņojums par termiņa pagarināšanu", "Notice of extension"),
        "refusal": Label("Atteikums", "Refusal"),
        "fee_proposal": Label("Maksas piedāvājums", "Fee proposal"),
        "copy_answer": Label("Atbildes kopijas pavadvēstule", "Cover letter to a copy"),
        "rectification_answer": Label("Atbilde par datu labošanu", "Answer about rectification"),
        "erasure_answer": Label("Atbilde par datu dzēšanu", "Answer about erasure"),
        "restriction_answer": Label("Atbilde par apstrādes ierobežošanu", "Answer about restriction"),
        "lifting_notice": Label("Paziņojums par ierobežojuma atcelšanu", "Notice before lifting a restriction"),
        "portability_answer": Label("Datu pārnesamības pavadvēstule", "Cover letter to a portability file"),
        "objection_answer": Label("Atbilde uz iebildumu", "Answer to an objection"),
        "marketing_answer": Label("Atbilde uz iebildumu pret tirgvedību", "Answer to an objection to marketing"),
        "withdrawal_answer": Label("Atbilde par piekrišanas atsaukumu", "Answer about a withdrawal of consent"),
        "complaint_answer": Label("Atbilde uz sūdzību", "Answer to a complaint"),
        "recipient_notice": Label("Paziņojums datu saņēmējam", "Notice to a recipient"),
        "handover_receipt": Label("Saņemšanas apliecinājums", "Hand-over receipt"),
        "notice": Label("Informācija par datu apstrādi", "Privacy notice"),
        "recovery_sheet": Label("Atkopšanas koda lapa", "Recovery code sheet"),
    },
}

#: Said of a criterion that a hold on the card adds to those of the policy file.
MARKED = Label("atzīmēts kartītē", "marked on the card")
WHOLE_CARD = Label("visa kartīte", "the whole card")

YES_NO = {True: Label("jā", "yes"), False: Label("nē", "no")}
