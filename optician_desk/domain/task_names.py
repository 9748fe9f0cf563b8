"""Names of the tasks that the trail records, in both languages.

The access report lists look-ups by date and task (policy 4.4; GDPR Art. 15), the manager's page by task and person.
"""

from __future__ import annotations

from optician_desk.domain.data_use import Label

TASKS: dict[str, Label] = {
    "set_up": Label("izveidoja krātuvi", "created the store"),
    "sign_in": Label("pieteicās", "signed in"),
    "sign_in_failed": Label("nepareiza parole", "wrong password"),
    "sign_out": Label("izrakstījās", "signed out"),
    "lock": Label("aizslēdza darbavietu", "locked the workstation"),
    "unlock": Label("atslēdza darbavietu", "unlocked the workstation"),
    "unlock_failed": Label("nepareizs PIN kods", "wrong PIN"),
    "take_over": Label("pārņēma darbavietu", "took over the workstation"),
    "accept_undertaking": Label(
        "apliecināja konfidencialitātes ievērošanu", "accepted the confidentiality undertaking"
    ),
    "refused": Label("darbība atteikta, nav atļaujas", "refused, no permission"),
    "register": Label("reģistrēja klientu", "registered the customer"),
    "open_card": Label("atvēra kartīti", "opened the card"),
    "search_preview": Label("skatīja kartīti meklēšanas rezultātos", "looked at the card among search results"),
    "correct": Label("laboja datus", "corrected data"),
    "change_consent": Label("mainīja piekrišanu", "changed a consent"),
    "record_notice": Label("izsniedza informāciju par datu apstrādi", "gave the privacy notice"),
    "save_referral": Label("ievadīja nosūtījumu", "entered a referral"),
    "receive_request": Label("reģistrēja pieprasījumu", "registered a request"),
    "open_request": Label("atvēra pieprasījumu", "opened a request"),
    "print_application": Label("izdrukāja iesnieguma veidlapu", "printed the application form"),
    "sign_application": Label("pieņēma parakstītu iesniegumu", "took in the signed application"),
    "check_identity": Label("pārbaudīja identitāti", "checked the identity"),
    "check_authority": Label("pārbaudīja pārstāvja pilnvarojumu", "checked the authority of a representative"),
    "take_signed_file": Label("pieņēma un pārbaudīja parakstītu failu", "took in and checked a signed file"),
    "confirm_signature": Label("apstiprināja elektronisko parakstu", "confirmed an electronic signature"),
    "search_system": Label("atzīmēja citas sistēmas pārbaudi", "recorded the search of another system"),
    "preview_report": Label("sagatavoja pārskatu", "prepared the report"),
    "sign_report": Label("apstiprināja un parakstīja pārskatu", "approved and signed the report"),
    "open_report": Label("skatīja parakstīto pārskatu", "looked at the signed report"),
    "print_paper": Label("izdrukāja dokumentu", "printed a paper"),
    "save_paper": Label("saglabāja dokumentu failā", "saved a paper to a file"),
    "check_caller": Label("pārbaudīja, kas zvana", "checked who was calling"),
    "change_by_phone": Label("mainīja datus pa tālruni", "changed data by phone"),
    "hand_over": Label(
        "atzīmēja, kā atbilde nosūtīta vai izsniegta", "recorded how the answer was sent or handed over"
    ),
    "close_request": Label("slēdza pieprasījumu", "closed the request"),
    "record_disclosure": Label("reģistrēja datu nodošanu", "recorded a disclosure"),
    "verify_trail": Label("pārbaudīja darbību žurnālu", "checked the trail"),
    "add_staff": Label("pievienoja darbinieku", "added a member of staff"),
    "disable_staff": Label("slēdza darbinieka kontu", "disabled an account"),
    "enable_staff": Label("atvēra darbinieka kontu", "enabled an account"),
    "propose_role": Label("ierosināja lomas maiņu", "proposed a change of role"),
    "change_role": Label("mainīja darbinieka lomu", "changed a role"),
    "decline_role": Label("noraidīja lomas maiņu", "declined a change of role"),
    "reset_password": Label("atiestatīja paroli", "reset a password"),
    "choose_password": Label("izvēlējās paroli", "chose a password"),
    "choose_pin": Label("izvēlējās PIN kodu", "chose a PIN"),
    "recovery_open": Label("atvēra krātuvi ar atkopšanas kodu", "opened the store with the recovery code"),
    "load_trusted_list": Label("ielādēja uzticamības sarakstu", "loaded a trusted list"),
    "remove_trusted_list": Label("noņēma uzticamības sarakstu", "removed a trusted list"),
    "import_policy": Label("ielādēja politikas failu", "imported a policy file"),
    "assess_erasure": Label("izvērtēja dzēšanu", "assessed an erasure"),
    "propose_erasure": Label("ierosināja dzēšanu", "proposed an erasure"),
    "decline_erasure": Label("noraidīja dzēšanu", "declined an erasure"),
    "erase": Label("dzēsa datus", "erased data"),
    "erase_ended": Label(
        "dzēsa aizstātas vērtības, kuru termiņš beidzies", "erased replaced values whose term had ended"
    ),
    "erase_old_files": Label(
        "dzēsa pieprasījumu lietas, kuru termiņš beidzies", "erased files of requests whose term had ended"
    ),
    "erase_rest": Label(
        "dzēsa pārējo, kas pēc dzēšanas vēl bija jāglabā", "erased what an earlier erasure had to leave"
    ),
    "assess_request": Label("izvērtēja pieprasījumu", "assessed a request"),
    "open_values": Label("skatīja labojamās vērtības", "looked at the values to be corrected"),
    "rectify": Label("laboja datus pēc klienta pieprasījuma", "corrected data at the customer's request"),
    "weigh_objection": Label("izsvēra iebildumu", "weighed an objection"),
    "prepare_letter": Label("sagatavoja vēstuli", "prepared a letter"),
    "issue_letter": Label("izsniedza vēstuli", "issued a letter"),
    "open_letter": Label("skatīja vēstuli", "looked at a letter"),
    "prepare_answer": Label("sagatavoja atbildi", "prepared the answer"),
    "sign_answer": Label("apstiprināja un parakstīja atbildi", "approved and signed the answer"),
    "extend_request": Label("pagarināja atbildes termiņu", "extended the time to answer"),
    "refuse_request": Label("atteicās izpildīt pieprasījumu", "refused a request"),
    "propose_fee": Label("piedāvāja maksu", "proposed a fee"),
    "accept_fee": Label("atzīmēja, ka klients piekrīt maksai", "recorded that the customer agrees to the fee"),
    "drop_fee": Label("atteicās no maksas", "asked for no fee after all"),
    "tell_recipient": Label("atzīmēja, vai saņēmējam paziņots", "recorded whether a recipient was told"),
    "place_hold": Label("atzīmēja, ka dati jāglabā", "placed a hold"),
    "release_hold": Label("atzīmēja, ka dati vairs nav jāglabā", "released a hold"),
    "restrict": Label("ierobežoja datu apstrādi", "restricted the processing"),
    "announce_lifting": Label("paziņoja par ierobežojuma atcelšanu", "told that the restriction will be lifted"),
    "lift_restriction": Label("atcēla apstrādes ierobežojumu", "lifted the restriction"),
    "claim": Label("atvēra kartīti prasības dēļ", "opened the card for a legal claim"),
    "own_request": Label("atvēra kartīti klienta pieprasījuma dēļ", "opened the card for the customer's own request"),
    "enforce_erasures": Label(
        "atkārtoja dzēšanas pēc dzēšanas reģistra", "repeated erasures from the ledger of erasures"
    ),
    "accept_older_store": Label(
        "pieņēma krātuvi, kas ir vecāka par pēdējo zināmo", "accepted a store older than the last known state"
    ),
    "rewrite_copies": Label(
        "pārrakstīja rezerves kopijas bez dzēstajiem", "made the backups again without erased data"
    ),
    "carry_on": Label("pārnesa pārbaudes kodus", "carried check codes on"),
    "trail_term_ended": Label(
        "dzēsa žurnāla ierakstus, kuru termiņš beidzies", "erased entries of the trail whose term had ended"
    ),
    "print_erasure_act": Label("sagatavoja dzēšanas aktu", "prepared an erasure act"),
    "back_up": Label("izveidoja rezerves kopiju", "made a backup"),
    "verify_backups": Label("pārbaudīja rezerves kopijas", "checked the backups"),
    "backup_drill": Label("izmēģināja atjaunošanu", "rehearsed a restore"),
    "restore_backup": Label("atjaunoja datus no rezerves kopijas", "restored a backup"),
    "add_backup_folder": Label("pievienoja kopiju mapi", "added a backup folder"),
    "mark_backup_folder": Label("mainīja kopiju mapes stāvokli", "changed the state of a backup folder"),
    "let_go_store": Label("dzēsa agrāko krātuvi", "deleted a former store"),
    "change_key": Label("nomainīja krātuves atslēgu", "changed the store's key"),
    "salvage": Label("glāba datus no bojātas krātuves", "salvaged a damaged store"),
    "rotate_code": Label("nomainīja atkopšanas kodu", "replaced the recovery code"),
    "export_mailing": Label("eksportēja sūtījumu adresātus", "exported addressees of a mailing"),
    "change_settings": Label("mainīja iestatījumus", "changed settings"),
    "add_calendar_day": Label("pievienoja dienu kalendāram", "added a day to the calendar"),
    "remove_calendar_day": Label("noņēma dienu no kalendāra", "removed a day from the calendar"),
}


def task_name(task: str, language: str) -> str:
    """The task's name in "lv" or "en"; a code from a newer version of the program is shown as it is."""
    label = TASKS.get(task)
    return task if label is None else label.of(language)
