<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
    <context>
        <name>Addresses</name>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Save labels for the ticked cards…</source>
            <translation>Etiketten der angekreuzten Karten speichern…</translation>
        </message>
        <message>
            <source>Save labels with your own address…</source>
            <translation>Etiketten mit eigener Adresse speichern…</translation>
        </message>
        <message>
            <source>Save a mailing list of the ticked cards…</source>
            <translation>Adressliste der angekreuzten Karten speichern…</translation>
        </message>
        <message>
            <source>Save a mailing list of everybody…</source>
            <translation>Adressliste aller Personen speichern…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Save the labels</source>
            <translation>Etiketten speichern</translation>
        </message>
        <message>
            <source>Labels.pdf</source>
            <translation>Etiketten.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf);;CSV for spreadsheets (*.csv)</source>
            <translation>PDF-Dateien (*.pdf);;CSV für Tabellen (*.csv)</translation>
        </message>
        <message>
            <source>Save the mailing list</source>
            <translation>Adressliste speichern</translation>
        </message>
        <message>
            <source>Addresses.pdf</source>
            <translation>Adressen.pdf</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses saved</source>
            <translation>
                <numerusform>%n Adresse gespeichert</numerusform>
                <numerusform>%n Adressen gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}; {count} without an address left out</source>
            <translation>{what}; {count} ohne Adresse ausgelassen</translation>
        </message>
        <message>
            <source>{what}; {count} that cannot be written left out</source>
            <translation>{what}; {count} nicht schreibbare ausgelassen</translation>
        </message>
        <message>
            <source>{what} to {name}.</source>
            <translation>{what} in {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>AfterAnswerDialog</name>
        <message>
            <source>It is written down</source>
            <translation>Es ist notiert</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Nothing has to be done this minute. When you feel like it:</source>
            <translation>Nichts davon eilt. Wenn Ihnen danach ist:</translation>
        </message>
        <message>
            <source>Thanks can be sent all the same. When you feel like it:</source>
            <translation>Danken können Sie trotzdem. Wenn Ihnen danach ist:</translation>
        </message>
        <message>
            <source>A word of thanks keeps the door open. When you like:</source>
            <translation>Ein Wort des Dankes hält die Tür offen. Wenn Sie mögen:</translation>
        </message>
        <message>
            <source>When you feel like it:</source>
            <translation>Wenn Ihnen danach ist:</translation>
        </message>
        <message>
            <source>Set back to draft</source>
            <translation>Zurück zum Entwurf</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Vent pad</source>
            <translation>Frustblock</translation>
        </message>
        <message>
            <source>Write the cards</source>
            <translation>Karten schreiben</translation>
        </message>
        <message>
            <source>Plan the days</source>
            <translation>Tage planen</translation>
        </message>
        <message numerus="yes">
            <source>%n notes written before this answer are not sent and still hope for a yes.</source>
            <translation>
                <numerusform>%n Nachricht von vor dieser Antwort ist nicht abgeschickt und hofft noch auf ein Ja.</numerusform>
                <numerusform>%n Nachrichten von vor dieser Antwort sind nicht abgeschickt und hoffen noch auf ein Ja.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people you met have no card about this answer.</source>
            <translation>
                <numerusform>%n Person, die Sie getroffen haben, hat keine Karte zu dieser Antwort.</numerusform>
                <numerusform>%n Personen, die Sie getroffen haben, haben keine Karte zu dieser Antwort.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what you would never send, then shred it. Nothing is kept.</source>
            <translation>Schreiben Sie, was Sie nie abschicken würden, und schreddern Sie es. Nichts bleibt erhalten.</translation>
        </message>
        <message>
            <source>A few dated steps, each with its reason. Leave out what you like.</source>
            <translation>Ein paar Schritte mit Datum und Begründung. Lassen Sie weg, was Sie mögen.</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message numerus="yes">
            <source>%n people added</source>
            <translation>
                <numerusform>%n Person hinzugefügt</numerusform>
                <numerusform>%n Personen hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no street</source>
            <translation>
                <numerusform>%n hat keine Straße</numerusform>
                <numerusform>%n haben keine Straße</numerusform>
            </translation>
        </message>
        <message>
            <source>{added}; {lacking}.</source>
            <translation>{added}; {lacking}.</translation>
        </message>
        <message>
            <source>{added}.</source>
            <translation>{added}.</translation>
        </message>
        <message numerus="yes">
            <source>You know more of %n people now.</source>
            <translation>
                <numerusform>Sie wissen jetzt mehr über %n Person.</numerusform>
                <numerusform>Sie wissen jetzt mehr über %n Personen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews brought in.</source>
            <translation>
                <numerusform>%n Gespräch übernommen.</numerusform>
                <numerusform>%n Gespräche übernommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers recorded.</source>
            <translation>
                <numerusform>%n Antwort eingetragen.</numerusform>
                <numerusform>%n Antworten eingetragen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Their answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} bei {company}</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>You were among the last few</source>
            <translation>Sie waren in der engsten Wahl</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>As you remember it. It helps with the thanks, and with what you learn.</source>
            <translation>So, wie Sie es in Erinnerung haben. Das hilft beim Danken und beim Lernen.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>Stand vom</translation>
        </message>
        <message>
            <source>All of it may stay empty. A date is enough for the days to come.</source>
            <translation>Alles darf leer bleiben. Für die kommenden Tage genügt ein Datum.</translation>
        </message>
        <message>
            <source>Silence says nothing about you. If word comes after all, change it here.</source>
            <translation>Schweigen sagt nichts über Sie. Kommt doch noch etwas, ändern Sie es hier.</translation>
        </message>
        <message>
            <source>It is yours to decide, and needs no reason here.</source>
            <translation>Das entscheiden Sie selbst; Gründe braucht es hier keine.</translation>
        </message>
        <message>
            <source>All of it may stay empty.</source>
            <translation>Alles darf leer bleiben.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>Record it as their answer</source>
            <translation>Als Antwort eintragen</translation>
        </message>
        <message>
            <source>This no is recorded already.</source>
            <translation>Diese Absage ist schon eingetragen.</translation>
        </message>
        <message>
            <source>Choose the application it answers, then it can be recorded.</source>
            <translation>Wählen Sie die Bewerbung dazu, dann lässt sich die Antwort eintragen.</translation>
        </message>
        <message>
            <source>It may say something else: read it before you tick. Undo takes it back.</source>
            <translation>Vielleicht steht etwas anderes darin: Lesen Sie es, bevor Sie es ankreuzen. „Rückgängig“ nimmt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationChoice</name>
        <message>
            <source>Which application?</source>
            <translation>Welche Bewerbung?</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Stellenbezeichnung</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Noch nicht bekannt</translation>
        </message>
        <message>
            <source>A new application</source>
            <translation>Neue Bewerbung</translation>
        </message>
    </context>
    <context>
        <name>ApplicationDelegate</name>
        <message numerus="yes">
            <source>%n met</source>
            <translation>
                <numerusform>%n getroffen</numerusform>
                <numerusform>%n getroffen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationDialog</name>
        <message>
            <source>Edit application</source>
            <translation>Bewerbung bearbeiten</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Neue Bewerbung</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Beworben am</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Beworben</translation>
        </message>
        <message>
            <source>They will answer by</source>
            <translation>Antwort angekündigt bis</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>They said they would answer</source>
            <translation>Eine Antwort ist angekündigt</translation>
        </message>
        <message>
            <source>The posting says: no calls</source>
            <translation>In der Anzeige steht: keine Anrufe</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <source>Their answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>All of it can wait.</source>
            <translation>Alles davon kann warten.</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Beantwortet am</translation>
        </message>
        <message>
            <source>By e-mail, by phone, by letter</source>
            <translation>Per E-Mail, Telefon oder Brief</translation>
        </message>
        <message>
            <source>You were among the last few</source>
            <translation>Sie waren in der engsten Wahl</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Eingang</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Wie sie kam</translation>
        </message>
        <message>
            <source>Which company is it?</source>
            <translation>Welche Firma ist es?</translation>
        </message>
        <message>
            <source>Which role is it?</source>
            <translation>Welche Stelle ist es?</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPanel</name>
        <message>
            <source>The application chosen</source>
            <translation>Die gewählte Bewerbung</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Add interview</source>
            <translation>Neues Gespräch</translation>
        </message>
        <message>
            <source>Write notes for everyone met</source>
            <translation>Allen Getroffenen schreiben</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>On any occasion, to one or several of them</source>
            <translation>Zu jedem Anlass, an eine oder mehrere Personen</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>No interview yet. Add one with the people you met.</source>
            <translation>Noch kein Gespräch. Tragen Sie eines ein, mit allen, die Sie getroffen haben.</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message numerus="yes">
            <source>Write %n notes still missing</source>
            <translation>
                <numerusform>%n fehlende Nachricht schreiben</numerusform>
                <numerusform>%n fehlende Nachrichten schreiben</numerusform>
            </translation>
        </message>
        <message>
            <source>{do}: {what}</source>
            <translation>{do}: {what}</translation>
        </message>
        <message>
            <source>Applied {day}</source>
            <translation>Beworben {day}</translation>
        </message>
        <message>
            <source>The posting says: no calls</source>
            <translation>In der Anzeige steht: keine Anrufe</translation>
        </message>
        <message>
            <source>Nothing yet. From a day after a no, a friendly e-mail may ask for it.</source>
            <translation>Noch nichts. Ab dem Tag nach einer Absage können Sie freundlich per E-Mail fragen.</translation>
        </message>
        <message>
            <source>None yet. Who put in a word for you here, or might?</source>
            <translation>Noch keine. Wer hat hier ein gutes Wort für Sie eingelegt oder könnte es?</translation>
        </message>
        <message>
            <source>No address yet. Cards to its people go there, so it is worth adding.</source>
            <translation>Noch keine Adresse. Karten an die Leute dort gehen dorthin, sie lohnt sich also.</translation>
        </message>
        <message>
            <source>Edit the company</source>
            <translation>Firma bearbeiten</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsModel</name>
        <message>
            <source>{role} at {company}, {stage}, {met}, {notes}</source>
            <translation>{role} bei {company}, {stage}, {met}, {notes}</translation>
        </message>
        <message numerus="yes">
            <source>%n people met</source>
            <translation>
                <numerusform>%n Person getroffen</numerusform>
                <numerusform>%n Personen getroffen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationsPage</name>
        <message>
            <source>Filter by company, role or stage</source>
            <translation>Nach Firma, Stelle oder Stand filtern</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Neue Bewerbung</translation>
        </message>
        <message>
            <source>How to show them</source>
            <translation>Art der Anzeige</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Begin with one application</source>
            <translation>Beginnen Sie mit einer Bewerbung</translation>
        </message>
        <message>
            <source>Then add the interview and the people you met, and write to each of them.</source>
            <translation>Tragen Sie dann das Gespräch ein und alle, die Sie getroffen haben, und schreiben Sie ihnen.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>{role} at {company} is in the bin.</source>
            <translation>{role} bei {company} liegt im Papierkorb.</translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n Bewerbung</numerusform>
                <numerusform>%n Bewerbungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches “{text}”.</source>
            <translation>Nichts passt zu „{text}“.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>{role} is added.</source>
            <translation>{role} ist hinzugefügt.</translation>
        </message>
    </context>
    <context>
        <name>Archives</name>
        <message>
            <source>Cordially archives (*.cordially)</source>
            <translation>Cordially-Archive (*.cordially)</translation>
        </message>
        <message>
            <source>Save an archive</source>
            <translation>Archiv speichern</translation>
        </message>
        <message>
            <source>Bring an archive back</source>
            <translation>Archiv zurückholen</translation>
        </message>
        <message>
            <source>Cordially archives and exports (*.cordially *.json *.sqlite)</source>
            <translation>Cordially-Archive und -Exporte (*.cordially *.json *.sqlite)</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>{name} wird gelesen…</translation>
        </message>
        <message>
            <source>Saving the archive…</source>
            <translation>Archiv wird gespeichert…</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>Everything is saved as {file}.</source>
            <translation>Alles ist als {file} gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>AskedFields</name>
        <message>
            <source>What did you talk about?</source>
            <translation>Worüber haben Sie gesprochen?</translation>
        </message>
        <message>
            <source>One thing makes the note theirs. Left empty, it does without; it is kept with the interview.</source>
            <translation>Eine Sache macht die Nachricht persönlich. Es geht auch ohne; Ihre Angabe bleibt beim Gespräch.</translation>
        </message>
        <message>
            <source>They named a day</source>
            <translation>Ein Tag wurde genannt</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>The bin</source>
            <translation>Der Papierkorb</translation>
        </message>
        <message>
            <source>What is in the bin</source>
            <translation>Was im Papierkorb liegt</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>{name} is out of the bin.</source>
            <translation>{name} ist aus dem Papierkorb geholt.</translation>
        </message>
        <message>
            <source>What you delete waits here, and comes back with all that went with it.</source>
            <translation>Was Sie löschen, wartet hier und kommt mit allem zurück, was mitging.</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are deleted for good.</source>
            <translation>
                <numerusform>%n Eintrag ist endgültig gelöscht.</numerusform>
                <numerusform>%n Einträge sind endgültig gelöscht.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Board</source>
            <translation>Tafel</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Nothing matches. Clear the filter</source>
            <translation>Nichts passt. Filter leeren</translation>
        </message>
        <message>
            <source>{role} at {company} is under {stage}.</source>
            <translation>{role} bei {company} steht jetzt unter {stage}.</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Save the days ahead for your calendar</source>
            <translation>Kommende Tage für Ihren Kalender speichern</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Kalender (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n steps saved. Import the file again whenever they change.</source>
            <translation>
                <numerusform>%n Schritt gespeichert. Importieren Sie die Datei neu, wenn sich etwas ändert.</numerusform>
                <numerusform>%n Schritte gespeichert. Importieren Sie die Datei neu, wenn sich etwas ändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <source>Adjust {printer}</source>
            <translation>{printer} einstellen</translation>
        </message>
        <message>
            <source>Read the test page</source>
            <translation>Testseite ablesen</translation>
        </message>
        <message>
            <source>What the page tells</source>
            <translation>Was die Seite zeigt</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Correct nothing any more</source>
            <translation>Nicht mehr korrigieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <source>{printer} is adjusted: every sheet is moved to where it belongs.</source>
            <translation>{printer} ist eingestellt: Jeder Bogen wird dorthin gerückt, wo er hingehört.</translation>
        </message>
        <message>
            <source>{printer} is not corrected any more.</source>
            <translation>{printer} wird nicht mehr korrigiert.</translation>
        </message>
        <message>
            <source>I have the page</source>
            <translation>Ich habe die Seite</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Übernehmen</translation>
        </message>
    </context>
    <context>
        <name>CardPreview</name>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>Wird aktualisiert</translation>
        </message>
    </context>
    <context>
        <name>CardSide</name>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorne</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Wie sie ankommt</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>Ganzer Bogen</translation>
        </message>
        <message>
            <source>Other side…</source>
            <translation>Andere Seite…</translation>
        </message>
        <message>
            <source>Have something printed on the other side</source>
            <translation>Auf die andere Seite etwas drucken lassen</translation>
        </message>
        <message>
            <source>Not as written</source>
            <translation>Nicht wie geschrieben</translation>
        </message>
        <message>
            <source>Not drawn</source>
            <translation>Nicht gezeichnet</translation>
        </message>
        <message>
            <source>Outside and inside, {size}</source>
            <translation>Außen und innen, {size}</translation>
        </message>
        <message>
            <source>The card, {size}</source>
            <translation>Die Karte, {size}</translation>
        </message>
        <message>
            <source>The whole sheet, {size}</source>
            <translation>Der ganze Bogen, {size}</translation>
        </message>
        <message>
            <source>The inside, {size}</source>
            <translation>Die Innenseite, {size}</translation>
        </message>
        <message>
            <source>Inside only</source>
            <translation>Nur innen</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Before they are posted</source>
            <translation>Bevor sie abgeschickt werden</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>In envelopes</source>
            <translation>Im Umschlag</translation>
        </message>
        <message>
            <source>Addressed</source>
            <translation>Adressiert</translation>
        </message>
        <message>
            <source>Stamped</source>
            <translation>Frankiert</translation>
        </message>
        <message numerus="yes">
            <source>%n cards leave room for your signature: sign them under the close.</source>
            <translation>
                <numerusform>%n Karte hat Platz für Ihre Unterschrift: Unterschreiben Sie unter der Grußformel.</numerusform>
                <numerusform>%n Karten haben Platz für Ihre Unterschrift: Unterschreiben Sie unter der Grußformel.</numerusform>
            </translation>
        </message>
        <message>
            <source>{step}, {done} of {all}</source>
            <translation>{step}, {done} von {all}</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>New application: {stage}</source>
            <translation>Neue Bewerbung: {stage}</translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n Bewerbung</numerusform>
                <numerusform>%n Bewerbungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n in the list</source>
            <translation>
                <numerusform>%n in der Liste anzeigen</numerusform>
                <numerusform>Alle %n in der Liste anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Show {stage}</source>
            <translation>{stage} anzeigen</translation>
        </message>
        <message>
            <source>Hide {stage}</source>
            <translation>{stage} ausblenden</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>The first row holds the names of the columns</source>
            <translation>Die erste Zeile enthält die Namen der Spalten</translation>
        </message>
        <message>
            <source>Say once what the columns hold; the next file with the same columns needs no asking.</source>
            <translation>Sagen Sie einmal, was in den Spalten steht; bei der nächsten Datei mit denselben Spalten wird nicht mehr gefragt.</translation>
        </message>
        <message>
            <source>The first people, as they will be</source>
            <translation>Die ersten Personen, wie sie aussehen werden</translation>
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation>Was in Spalte {name} steht</translation>
        </message>
        <message>
            <source>Choose the column that holds their names.</source>
            <translation>Wählen Sie die Spalte mit den Namen.</translation>
        </message>
    </context>
    <context>
        <name>CompanyDialog</name>
        <message>
            <source>Edit company</source>
            <translation>Firma bearbeiten</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Neue Firma</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postadresse</translation>
        </message>
        <message>
            <source>Cards for people without an address of their own go here.</source>
            <translation>Hierhin gehen Karten an alle ohne eigene Adresse.</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <source>A company needs a name.</source>
            <translation>Eine Firma braucht einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>ContactSaving</name>
        <message>
            <source>Contact cards for older programs (*.vcf)</source>
            <translation>Visitenkarten für ältere Programme (*.vcf)</translation>
        </message>
        <message>
            <source>Contact cards (*.vcf);;Table for spreadsheets (*.csv)</source>
            <translation>Kontaktkarten (*.vcf);;Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Save contacts as</source>
            <translation>Kontakte speichern unter</translation>
        </message>
        <message>
            <source>contacts.vcf</source>
            <translation>kontakte.vcf</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts saved</source>
            <translation>
                <numerusform>%n Kontakt gespeichert</numerusform>
                <numerusform>%n Kontakte gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>DataSection</name>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>Save an archive…</source>
            <translation>Archiv speichern…</translation>
        </message>
        <message>
            <source>Bring an archive back…</source>
            <translation>Archiv zurückholen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Bin…</source>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Alles löschen…</translation>
        </message>
        <message>
            <source>Where your data lies</source>
            <translation>Wo Ihre Daten liegen</translation>
        </message>
        <message>
            <source>Your data lies in {folder}</source>
            <translation>Ihre Daten liegen in {folder}</translation>
        </message>
        <message>
            <source>On this computer alone. Nothing is sent anywhere.</source>
            <translation>Nur auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
        </message>
        <message>
            <source>To another computer</source>
            <translation>Auf einen anderen Computer</translation>
        </message>
        <message>
            <source>1. Save an archive here. It holds everything, your own hands included.</source>
            <translation>1. Speichern Sie hier ein Archiv. Es enthält alles, auch Ihre eigenen Handschriften.</translation>
        </message>
        <message>
            <source>2. Copy that one file over, on a stick or as you like.</source>
            <translation>2. Kopieren Sie diese eine Datei hinüber, per USB-Stick oder wie Sie mögen.</translation>
        </message>
        <message>
            <source>3. Install Cordially there, and bring the archive back on this page.</source>
            <translation>3. Installieren Sie dort Cordially und holen Sie das Archiv auf dieser Seite zurück.</translation>
        </message>
        <message>
            <source>Automatic backups</source>
            <translation>Automatische Sicherungen</translation>
        </message>
        <message>
            <source>Reads through your data and every backup, and changes nothing.</source>
            <translation>Liest Ihre Daten und alle Sicherungen durch und ändert nichts.</translation>
        </message>
        <message>
            <source>Is all of it sound?</source>
            <translation>Ist alles unversehrt?</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>What you delete waits in the bin. Deleting everything leaves nothing.</source>
            <translation>Was Sie löschen, wartet im Papierkorb. „Alles löschen“ lässt nichts übrig.</translation>
        </message>
        <message>
            <source>Looking through everything…</source>
            <translation>Alles wird durchgesehen…</translation>
        </message>
        <message>
            <source>None yet. One is made whenever Cordially is closed and something changed.</source>
            <translation>Noch keine. Cordially legt beim Schließen eine an, wenn sich etwas geändert hat.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more backups</source>
            <translation>
                <numerusform>%n weitere Sicherung anzeigen</numerusform>
                <numerusform>%n weitere Sicherungen anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>sie ist nicht lesbar</translation>
        </message>
        <message>
            <source>{why}; {told}</source>
            <translation>{why}; {told}</translation>
        </message>
        <message>
            <source>Bring back…</source>
            <translation>Zurückholen…</translation>
        </message>
        <message>
            <source>Bring back the backup of {day}</source>
            <translation>Sicherung vom {day} zurückholen</translation>
        </message>
        <message numerus="yes">
            <source>All is sound: your data and %n backups.</source>
            <translation>
                <numerusform>Alles ist unversehrt: Ihre Daten und %n Sicherung.</numerusform>
                <numerusform>Alles ist unversehrt: Ihre Daten und %n Sicherungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Aus einem Kalender wählen</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>Aus einem Kalender wählen (Alt+Abwärts)</translation>
        </message>
        <message>
            <source>There is no such day: {typed}.</source>
            <translation>Diesen Tag gibt es nicht: {typed}.</translation>
        </message>
        <message>
            <source>Write a day as in {example}.</source>
            <translation>Schreiben Sie einen Tag wie in {example}.</translation>
        </message>
        <message>
            <source>The first day possible is {day}.</source>
            <translation>Frühestens möglich ist der {day}.</translation>
        </message>
        <message>
            <source>The last day possible is {day}.</source>
            <translation>Spätestens möglich ist der {day}.</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message>
            <source>Days of the month</source>
            <translation>Tage des Monats</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>Keep in the plan: {what}</source>
            <translation>Im Plan behalten: {what}</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Anderer Tag</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>{when}. {reason}</source>
            <translation>{when}: {reason}</translation>
        </message>
        <message>
            <source>{text}: {what}</source>
            <translation>{text}: {what}</translation>
        </message>
    </context>
    <context>
        <name>DaysAhead</name>
        <message>
            <source>Untick what you leave out.</source>
            <translation>Wählen Sie ab, was Sie weglassen.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren anzeigen</numerusform>
                <numerusform>%n weitere anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>The days ahead</source>
            <translation>Die kommenden Tage</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Marked as done.</source>
            <translation>Als erledigt markiert.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Weggelassen.</translation>
        </message>
        <message>
            <source>Back in the plan.</source>
            <translation>Wieder im Plan.</translation>
        </message>
        <message>
            <source>Put off until {day}.</source>
            <translation>Verschoben auf {day}.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Alles löschen</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>löschen</translation>
        </message>
        <message>
            <source>Type “{word}” to confirm</source>
            <translation>Zum Bestätigen „{word}“ eingeben</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Alles behalten</translation>
        </message>
        <message>
            <source>Delete and close Cordially</source>
            <translation>Löschen und Cordially schließen</translation>
        </message>
        <message>
            <source>All applications, people, notes, lessons, your details, your own hands, your signature and the automatic backups in {folder} are deleted for good. Archives and PDFs that you saved elsewhere stay.</source>
            <translation>Alle Bewerbungen, Personen, Nachrichten, Erkenntnisse, Ihre Angaben, Ihre eigenen Handschriften, Ihre Unterschrift und die automatischen Sicherungen in {folder} werden endgültig gelöscht. Archive und PDFs, die Sie anderswo gespeichert haben, bleiben.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>What you were typing when Cordially ended is kept in its form.</source>
            <translation>Was Sie gerade tippten, als Cordially endete, steht noch in seinem Formular.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Updating</source>
            <translation>Wird aktualisiert</translation>
        </message>
    </context>
    <context>
        <name>Doing</name>
        <message>
            <source>Mark as done</source>
            <translation>Ist erledigt</translation>
        </message>
        <message>
            <source>The vent pad is closed.</source>
            <translation>Der Frustblock ist geschlossen.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n Nachricht geschrieben</numerusform>
                <numerusform>%n Nachrichten geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards are mailed.</source>
            <translation>
                <numerusform>%n Karte ist abgeschickt.</numerusform>
                <numerusform>%n Karten sind abgeschickt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their website opens in your browser.</source>
            <translation>Die Website öffnet sich in Ihrem Browser.</translation>
        </message>
    </context>
    <context>
        <name>DoneCircle</name>
        <message>
            <source>Done: {what}</source>
            <translation>Erledigt: {what}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Ist erledigt</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop the scans or photos here</source>
            <translation>Scans oder Fotos hier ablegen</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF, in any order, turned or at an angle. Each picture shows one whole page with its black squares, at 150 dpi or more.</source>
            <translation>PNG, JPEG oder PDF, in beliebiger Reihenfolge, gedreht oder schräg. Jedes Bild zeigt eine ganze Seite mit ihren schwarzen Quadraten, mit mindestens 150 dpi.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Nothing is stored before you have looked it over.</source>
            <translation>Nichts wird gespeichert, bevor Sie es durchgesehen haben.</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to bring in</source>
            <translation>
                <numerusform>%n Datei zum Übernehmen ablegen</numerusform>
                <numerusform>%n Dateien zum Übernehmen ablegen</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop it to bring it in</source>
            <translation>Zum Übernehmen ablegen</translation>
        </message>
    </context>
    <context>
        <name>DueColumn</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren anzeigen</numerusform>
                <numerusform>%n weitere anzeigen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n steps</source>
            <translation>
                <numerusform>%n Schritt anzeigen</numerusform>
                <numerusform>%n Schritte anzeigen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditInPanel</name>
        <message>
            <source>The interview is in the bin.</source>
            <translation>Das Gespräch liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>{role} is saved.</source>
            <translation>{role} ist gespeichert.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
        <message>
            <source>The interview is saved.</source>
            <translation>Das Gespräch ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>EmailView</name>
        <message>
            <source>Subject of the e-mail</source>
            <translation>Betreff der E-Mail</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Text der E-Mail</translation>
        </message>
        <message>
            <source>Copy subject</source>
            <translation>Betreff kopieren</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Im Mailprogramm öffnen</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Ist gesendet</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Save draft…</source>
            <translation>Entwurf speichern…</translation>
        </message>
        <message>
            <source>A file that mail programs open as a draft (.eml)</source>
            <translation>Eine Datei, die Mailprogramme als Entwurf öffnen (.eml)</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>To {name}, {email}</source>
            <translation>An {name}, {email}</translation>
        </message>
        <message>
            <source>To {name}, no e-mail address yet</source>
            <translation>An {name}, noch keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>No mail program was found. Copy the text, or save a draft.</source>
            <translation>Kein Mailprogramm gefunden. Kopieren Sie den Text oder speichern Sie einen Entwurf.</translation>
        </message>
        <message>
            <source>E-mail drafts (*.eml)</source>
            <translation>E-Mail-Entwürfe (*.eml)</translation>
        </message>
        <message>
            <source>Save the e-mail as a draft</source>
            <translation>E-Mail als Entwurf speichern</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeChoices</name>
        <message>
            <source>Clear hand</source>
            <translation>Klare Handschrift</translation>
        </message>
        <message>
            <source>The note’s hand</source>
            <translation>Handschrift der Nachricht</translation>
        </message>
        <message>
            <source>The hand of addresses</source>
            <translation>Handschrift der Adressen</translation>
        </message>
        <message>
            <source>Sorting machines read the clear hand best. This holds for all envelopes.</source>
            <translation>Sortiermaschinen lesen die klare Handschrift am besten. Das gilt für alle Umschläge.</translation>
        </message>
        <message>
            <source>Yours in the corner</source>
            <translation>Ihre in der Ecke</translation>
        </message>
        <message>
            <source>Yours on the flap</source>
            <translation>Ihre auf der Lasche</translation>
        </message>
        <message>
            <source>Without yours</source>
            <translation>Ohne Ihre</translation>
        </message>
        <message>
            <source>Your own address</source>
            <translation>Ihre eigene Adresse</translation>
        </message>
        <message>
            <source>Where your own address stands. This holds for all envelopes.</source>
            <translation>Wo Ihre eigene Adresse steht. Das gilt für alle Umschläge.</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeView</name>
        <message>
            <source>The envelope</source>
            <translation>Der Umschlag</translation>
        </message>
        <message>
            <source>Add your return address</source>
            <translation>Absenderadresse eintragen</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>This envelope as a PDF</source>
            <translation>Diesen Umschlag als PDF</translation>
        </message>
        <message>
            <source>Save this envelope as PDF</source>
            <translation>Diesen Umschlag als PDF speichern</translation>
        </message>
        <message>
            <source>Show back</source>
            <translation>Rückseite zeigen</translation>
        </message>
        <message>
            <source>Show front</source>
            <translation>Vorderseite zeigen</translation>
        </message>
        <message>
            <source>{name} envelope.pdf</source>
            <translation>Umschlag {name}.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Save the envelope</source>
            <translation>Umschlag speichern</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Envelope saved to {name}, its back to {back}.</source>
            <translation>Umschlag gespeichert in {name}, seine Rückseite in {back}.</translation>
        </message>
        <message>
            <source>Envelope saved to {name}.</source>
            <translation>Umschlag gespeichert in {name}.</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Dismiss the message</source>
            <translation>Meldung ausblenden</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit what you talked about</source>
            <translation>Gesprächsthemen bearbeiten</translation>
        </message>
        <message>
            <source>Talked about on {day}</source>
            <translation>Gesprochen am {day}</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>Gesprochen über</translation>
        </message>
        <message>
            <source>Nothing written down yet. One thing you remember makes the note theirs.</source>
            <translation>Noch nichts notiert. Eine Erinnerung genügt, um die Nachricht persönlich zu machen.</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Sie haben versprochen: {what}</translation>
        </message>
        <message>
            <source>You admired: {what}</source>
            <translation>Sie haben bewundert: {what}</translation>
        </message>
        <message>
            <source>You bring: {what}</source>
            <translation>Sie bringen mit: {what}</translation>
        </message>
        <message>
            <source>You want to say: {what}</source>
            <translation>Sie möchten sagen: {what}</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Something went wrong inside Cordially</source>
            <translation>In Cordially ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>It is our mistake. What you typed is being saved, and you can go on. The report below says where it happened; it holds nothing of your data. Whoever you have Cordially from can mend it with that.</source>
            <translation>Das ist unser Fehler. Was Sie getippt haben, wird gesichert, und Sie können weitermachen. Der Bericht unten sagt, wo es geschah; von Ihren Daten steht nichts darin. Von wem Sie Cordially haben, kann es damit beheben.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>Der Bericht</translation>
        </message>
        <message>
            <source>It is kept in {log}.</source>
            <translation>Er liegt in {log}.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>FeedChoices</name>
        <message>
            <source>Tray</source>
            <translation>Fach</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>Die andere Seite</translation>
        </message>
        <message>
            <source>The outsides come first. Then you turn the stack and print the insides.</source>
            <translation>Zuerst kommen die Außenseiten. Dann wenden Sie den Stapel und drucken die Innenseiten.</translation>
        </message>
        <message>
            <source>The printer chooses</source>
            <translation>Der Drucker wählt</translation>
        </message>
    </context>
    <context>
        <name>FeedDialog</name>
        <message>
            <source>How envelopes go in</source>
            <translation>Umschläge einlegen</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Mitte</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <source>Where it lies in the tray</source>
            <translation>Wo er im Fach liegt</translation>
        </message>
        <message>
            <source>The envelope’s own size</source>
            <translation>Eigene Größe des Umschlags</translation>
        </message>
        <message>
            <source>Letter, for printers that refuse the envelope’s size</source>
            <translation>Letter, wenn der Drucker die Umschlaggröße ablehnt</translation>
        </message>
        <message>
            <source>A4, for printers that refuse the envelope’s size</source>
            <translation>A4, wenn der Drucker die Umschlaggröße ablehnt</translation>
        </message>
        <message>
            <source>How it lies</source>
            <translation>Wie er liegt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Load it like this</source>
            <translation>So einlegen</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>aufrecht</translation>
        </message>
        <message>
            <source>top to the left</source>
            <translation>oben nach links</translation>
        </message>
        <message>
            <source>upside down</source>
            <translation>kopfüber</translation>
        </message>
        <message>
            <source>top to the right</source>
            <translation>oben nach rechts</translation>
        </message>
        <message>
            <source>The address faces up</source>
            <translation>Die Adresse zeigt nach oben</translation>
        </message>
        <message>
            <source>The address faces down</source>
            <translation>Die Adresse zeigt nach unten</translation>
        </message>
        <message>
            <source>Choose the picture that shows how an envelope lies in {printer} when you look down on the tray. The page is turned and moved to suit.</source>
            <translation>Wählen Sie das Bild, das zeigt, wie ein Umschlag in {printer} liegt, wenn Sie von oben auf das Fach schauen. Die Seite wird passend gedreht und verschoben.</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Paper size the printer is told</source>
            <translation>Papiergröße für den Drucker</translation>
        </message>
    </context>
    <context>
        <name>FeedbackDialog</name>
        <message>
            <source>Edit feedback</source>
            <translation>Rückmeldung bearbeiten</translation>
        </message>
        <message>
            <source>Write down feedback</source>
            <translation>Rückmeldung notieren</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Gesagt am</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>In their words, as far as you remember them. What you make of it can wait.</source>
            <translation>In den Worten der anderen, so gut Sie sich erinnern. Was Sie daraus machen, kann warten.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Was gesagt wurde</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Wer es gesagt hat</translation>
        </message>
        <message>
            <source>Write down a few words of it.</source>
            <translation>Notieren Sie ein paar Worte davon.</translation>
        </message>
    </context>
    <context>
        <name>FieldChoice</name>
        <message>
            <source>{field}: {choice}</source>
            <translation>{field}: {choice}</translation>
        </message>
        <message>
            <source>Will be</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Leave empty</source>
            <translation>Leer lassen</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Ausfüllen</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Beides behalten</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <source>{kind} {count}</source>
            <translation>{kind} {count}</translation>
        </message>
    </context>
    <context>
        <name>Finds</name>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Nothing has “{text}” in it.</source>
            <translation>Nichts enthält „{text}“.</translation>
        </message>
    </context>
    <context>
        <name>FirmDialog</name>
        <message>
            <source>Where they work or worked</source>
            <translation>Wo die Person arbeitet oder gearbeitet hat</translation>
        </message>
        <message>
            <source>There since</source>
            <translation>Dort seit</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>There until</source>
            <translation>Dort bis</translation>
        </message>
        <message>
            <source>They left</source>
            <translation>Nicht mehr dort</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Position dort</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Which company is it?</source>
            <translation>Welche Firma ist es?</translation>
        </message>
        <message>
            <source>That is before they began there.</source>
            <translation>Das liegt vor dem Anfang dort.</translation>
        </message>
    </context>
    <context>
        <name>Firms</name>
        <message>
            <source>Add a company</source>
            <translation>Firma hinzufügen</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Firmen</translation>
        </message>
        <message>
            <source>Edit: {company}</source>
            <translation>Bearbeiten: {company}</translation>
        </message>
        <message>
            <source>Move to the bin: {company}</source>
            <translation>In den Papierkorb: {company}</translation>
        </message>
        <message>
            <source>Where they work is saved.</source>
            <translation>Die Arbeitsstelle ist gespeichert.</translation>
        </message>
        <message>
            <source>Their time at {company} is in the bin.</source>
            <translation>Die Zeit bei {company} liegt im Papierkorb.</translation>
        </message>
    </context>
    <context>
        <name>FirstCardDialog</name>
        <message>
            <source>Whom would you like to thank?</source>
            <translation>Wem möchten Sie danken?</translation>
        </message>
        <message>
            <source>Write the card</source>
            <translation>Karte schreiben</translation>
        </message>
        <message>
            <source>Step 2 of 2</source>
            <translation>Schritt 2 von 2</translation>
        </message>
        <message>
            <source>Or paste the signature of their e-mail here.</source>
            <translation>Oder fügen Sie hier eine E-Mail-Signatur ein.</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Name der Person</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Darf leer bleiben</translation>
        </message>
        <message>
            <source>The role you spoke about</source>
            <translation>Die Stelle, um die es ging</translation>
        </message>
        <message>
            <source>how the night shift hands over to the morning</source>
            <translation>wie die Nachtschicht an den Morgen übergibt</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Your name, as you sign</source>
            <translation>Ihr Name, wie Sie unterschreiben</translation>
        </message>
        <message>
            <source>Whom is the card for?</source>
            <translation>Für wen ist die Karte?</translation>
        </message>
        <message>
            <source>Which company did you meet them at?</source>
            <translation>Bei welcher Firma haben Sie sich getroffen?</translation>
        </message>
        <message>
            <source>A few words will do; the card thanks for them.</source>
            <translation>Ein paar Worte genügen; die Karte dankt dafür.</translation>
        </message>
        <message>
            <source>A card needs a name to be signed with.</source>
            <translation>Eine Karte braucht einen Namen zum Unterschreiben.</translation>
        </message>
        <message>
            <source>Kept with their name: {more}.</source>
            <translation>Beim Namen gespeichert: {more}.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Your first card is drafted. Change a sentence, choose a hand.</source>
            <translation>Ihre erste Karte ist entworfen. Ändern Sie einen Satz, wählen Sie eine Handschrift.</translation>
        </message>
    </context>
    <context>
        <name>FitLine</name>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>{hand} cannot draw {letters}.</source>
            <translation>{hand} kann {letters} nicht zeichnen.</translation>
        </message>
        <message>
            <source>Use {hand}</source>
            <translation>{hand} nehmen</translation>
        </message>
        <message>
            <source>All hands…</source>
            <translation>Alle Handschriften…</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n Wort</numerusform>
                <numerusform>%n Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>{words}; about {room} fit</source>
            <translation>{words}; etwa {room} passen</translation>
        </message>
    </context>
    <context>
        <name>FollowCard</name>
        <message>
            <source>Sheets that are out</source>
            <translation>Bögen, die gedruckt sind</translation>
        </message>
        <message>
            <source>Stop printing</source>
            <translation>Druck anhalten</translation>
        </message>
        <message>
            <source>{out} of {sheets} out.</source>
            <translation>{out} von {sheets} gedruckt.</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n Bogen</numerusform>
                <numerusform>%n Bögen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>Type a name</source>
            <translation>Namen eingeben</translation>
        </message>
        <message>
            <source>Everyone met…</source>
            <translation>Alle Getroffenen…</translation>
        </message>
        <message>
            <source>{company}, {role}</source>
            <translation>{company}, {role}</translation>
        </message>
        <message>
            <source>Not for {name}</source>
            <translation>Nicht für {name}</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Wieder aufnehmen</translation>
        </message>
        <message>
            <source>What you typed is set aside.</source>
            <translation>Was Sie getippt haben, liegt bereit.</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>{count} characters are too long to paste here.</source>
            <translation>{count} Zeichen sind zu lang zum Einfügen.</translation>
        </message>
    </context>
    <context>
        <name>FrontDialog</name>
        <message>
            <source>Front and back</source>
            <translation>Vorder- und Rückseite</translation>
        </message>
        <message>
            <source>What is on the front</source>
            <translation>Was vorn zu sehen ist</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Danke</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Bild wählen…</translation>
        </message>
        <message>
            <source>The front and the back</source>
            <translation>Vorder- und Rückseite</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Use for all cards</source>
            <translation>Für alle Karten nehmen</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Initialen</translation>
        </message>
        <message>
            <source>Words on the front</source>
            <translation>Worte auf der Vorderseite</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Ihr Bild</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Eigenes</translation>
        </message>
        <message>
            <source>Drawn from the garden</source>
            <translation>Aus dem Garten gezeichnet</translation>
        </message>
        <message>
            <source>Drawn from the desk and the window</source>
            <translation>Von Schreibtisch und Fenster gezeichnet</translation>
        </message>
        <message>
            <source>In the hand and the pen of each card, and a little different on each.</source>
            <translation>In Handschrift und Stift der jeweiligen Karte, und auf jeder etwas anders.</translation>
        </message>
        <message>
            <source>A small line on the back</source>
            <translation>Eine kleine Zeile hinten</translation>
        </message>
        <message>
            <source>How the second side is printed</source>
            <translation>Wie die zweite Seite gedruckt wird</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Bild wählen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG. It is printed whole, with a margin round it.</source>
            <translation>PNG, JPEG oder SVG. Es wird ganz gedruckt, mit einem Rand darum.</translation>
        </message>
        <message>
            <source>Drawn in lines and areas, so it is sharp at any size.</source>
            <translation>Aus Linien und Flächen gezeichnet, also in jeder Größe scharf.</translation>
        </message>
        <message>
            <source>{dots} dots an inch on this card; {crisp} look sharp.</source>
            <translation>{dots} Punkte pro Zoll auf dieser Karte; ab {crisp} wirkt es scharf.</translation>
        </message>
    </context>
    <context>
        <name>FrontView</name>
        <message>
            <source>The front and the back</source>
            <translation>Vorder- und Rückseite</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>What is on the front and the back of your cards</source>
            <translation>Was vorn und hinten auf Ihren Karten steht</translation>
        </message>
        <message>
            <source>Nothing is printed on it</source>
            <translation>Nichts ist aufgedruckt</translation>
        </message>
        <message>
            <source>The same on all cards</source>
            <translation>Auf allen Karten gleich</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>GuideReader</name>
        <message>
            <source>The page of the guide</source>
            <translation>Die Seite der Anleitung</translation>
        </message>
    </context>
    <context>
        <name>HandAssistant</name>
        <message>
            <source>Learn your hand</source>
            <translation>Ihre Handschrift lernen</translation>
        </message>
        <message>
            <source>Fill in the sheet</source>
            <translation>Bogen ausfüllen</translation>
        </message>
        <message>
            <source>Add your scans</source>
            <translation>Scans hinzufügen</translation>
        </message>
        <message>
            <source>Name your hand</source>
            <translation>Handschrift benennen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Schritt {number} von {count}</translation>
        </message>
        <message>
            <source>{name} can be chosen for any note now.</source>
            <translation>{name} lässt sich jetzt für jede Nachricht wählen.</translation>
        </message>
        <message>
            <source>It is filled in</source>
            <translation>Er ist ausgefüllt</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>HandChoice</name>
        <message>
            <source>Hand: {name}, {style}</source>
            <translation>Handschrift: {name}, {style}</translation>
        </message>
        <message>
            <source>Hand: {name}</source>
            <translation>Handschrift: {name}</translation>
        </message>
    </context>
    <context>
        <name>HandGallery</name>
        <message>
            <source>Hands</source>
            <translation>Handschriften</translation>
        </message>
        <message numerus="yes">
            <source>%n more hands are left out.</source>
            <translation>
                <numerusform>Eine weitere Handschrift fehlt.</numerusform>
                <numerusform>%n weitere Handschriften fehlen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandSamples</name>
        <message>
            <source>Dear Katrin,
thank you</source>
            <translation>Liebe Katrin,
vielen Dank</translation>
        </message>
    </context>
    <context>
        <name>HandsModel</name>
        <message>
            <source>Cannot draw {letters} and more</source>
            <translation>Kann {letters} und mehr nicht zeichnen</translation>
        </message>
        <message>
            <source>Cannot draw {letters}</source>
            <translation>Kann {letters} nicht zeichnen</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
    </context>
    <context>
        <name>HappenedDialog</name>
        <message>
            <source>What happened to this note</source>
            <translation>Was mit dieser Nachricht geschah</translation>
        </message>
        <message>
            <source>Their words, a tracking number</source>
            <translation>Die Antwort, eine Sendungsnummer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Zum Merken</translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message>
            <source>{number} or more</source>
            <translation>{number} oder mehr</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Reading {files}</source>
            <translation>{files} lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Nothing is stored meanwhile.</source>
            <translation>Gespeichert wird dabei nichts.</translation>
        </message>
        <message>
            <source>Reading what you pasted</source>
            <translation>Eingefügtes wird gelesen</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>Columns of {file}</source>
            <translation>Spalten von {file}</translation>
        </message>
        <message>
            <source>Bring in {files}</source>
            <translation>{files} übernehmen</translation>
        </message>
        <message>
            <source>Nothing to bring in</source>
            <translation>Nichts zu übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>%n Person übernehmen</numerusform>
                <numerusform>%n Personen übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n interviews</source>
            <translation>
                <numerusform>%n Gespräch übernehmen</numerusform>
                <numerusform>%n Gespräche übernehmen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %n answers</source>
            <translation>
                <numerusform>%n Antwort eintragen</numerusform>
                <numerusform>%n Antworten eintragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n ticked</source>
            <translation>
                <numerusform>%n Angekreuztes übernehmen</numerusform>
                <numerusform>%n Angekreuzte übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <source>Bringing in…</source>
            <translation>Wird übernommen…</translation>
        </message>
        <message>
            <source>All of it, or nothing: Undo takes it back as one.</source>
            <translation>Alles oder nichts: „Rückgängig“ nimmt es als Ganzes zurück.</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>ImportDoor</name>
        <message>
            <source>Bring in…</source>
            <translation>Übernehmen…</translation>
        </message>
        <message>
            <source>Save contacts as…</source>
            <translation>Kontakte speichern unter…</translation>
        </message>
        <message>
            <source>Nothing is copied that could be brought in.</source>
            <translation>Es ist nichts kopiert, was sich übernehmen ließe.</translation>
        </message>
    </context>
    <context>
        <name>InterviewBlock</name>
        <message>
            <source>Nobody is listed yet.</source>
            <translation>Noch niemand eingetragen.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <source>Edit interview</source>
            <translation>Gespräch bearbeiten</translation>
        </message>
        <message>
            <source>Move this interview to the bin</source>
            <translation>Dieses Gespräch in den Papierkorb legen</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <source>No e-mail</source>
            <translation>Keine E-Mail</translation>
        </message>
        <message>
            <source>What did you talk about? Their note needs it.</source>
            <translation>Worüber haben Sie gesprochen? Die Nachricht braucht es.</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Sie haben versprochen: {what}</translation>
        </message>
    </context>
    <context>
        <name>InterviewDialog</name>
        <message>
            <source>Edit interview</source>
            <translation>Gespräch bearbeiten</translation>
        </message>
        <message>
            <source>Add an interview</source>
            <translation>Gespräch eintragen</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Datum und Uhrzeit</translation>
        </message>
        <message>
            <source>How it was held</source>
            <translation>Wie es stattfand</translation>
        </message>
        <message>
            <source>Place or link</source>
            <translation>Ort oder Link</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>What you talked about goes into their note: a few words will do.</source>
            <translation>Worüber Sie sprachen, kommt in die Nachricht: Ein paar Worte genügen.</translation>
        </message>
        <message>
            <source>People you met</source>
            <translation>Wen Sie getroffen haben</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>Wählen Sie eine Zeitzone aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>InterviewView</name>
        <message>
            <source>They called it off. It stays in your search, marked as called off.</source>
            <translation>Es wurde abgesagt. Es bleibt in Ihrer Suche, als abgesagt markiert.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht angegeben</translation>
        </message>
    </context>
    <context>
        <name>InterviewerBlock</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Diese Person entfernen</translation>
        </message>
        <message>
            <source>A link, a reference, an answer</source>
            <translation>Ein Link, eine Referenz, eine Antwort</translation>
        </message>
        <message>
            <source>Their part</source>
            <translation>Rolle im Gespräch</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Position dort</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Was Sie versprochen haben</translation>
        </message>
        <message>
            <source>As in their own entry</source>
            <translation>Wie im Eintrag der Person</translation>
        </message>
        <message>
            <source>Kept with their name: {more}.</source>
            <translation>Beim Namen gespeichert: {more}.</translation>
        </message>
    </context>
    <context>
        <name>Interviewers</name>
        <message>
            <source>People you met</source>
            <translation>Wen Sie getroffen haben</translation>
        </message>
        <message>
            <source>Add another person</source>
            <translation>Weitere Person hinzufügen</translation>
        </message>
        <message>
            <source>Who was it? A name is needed.</source>
            <translation>Wer war es? Ein Name fehlt noch.</translation>
        </message>
        <message>
            <source>This person is listed twice. List each person once.</source>
            <translation>Diese Person ist zweimal aufgeführt. Bitte jede nur einmal.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>diese Person</translation>
        </message>
        <message>
            <source>Put {name} back</source>
            <translation>{name} zurückholen</translation>
        </message>
    </context>
    <context>
        <name>KeepWords</name>
        <message>
            <source>The template is kept. New note offers it.</source>
            <translation>Die Vorlage ist gespeichert. „Neue Nachricht“ bietet sie an.</translation>
        </message>
        <message>
            <source>The phrase is kept. New notes may use it.</source>
            <translation>Die Formulierung ist gespeichert. Neue Nachrichten können sie nutzen.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>The thank-you is written.</source>
            <translation>Der Dank ist geschrieben.</translation>
        </message>
        <message>
            <source>The feedback is kept.</source>
            <translation>Die Rückmeldung ist gespeichert.</translation>
        </message>
        <message>
            <source>The feedback is in the bin.</source>
            <translation>Die Rückmeldung liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>The lesson is kept.</source>
            <translation>Die Erkenntnis ist gespeichert.</translation>
        </message>
        <message>
            <source>The lesson is in the bin.</source>
            <translation>Die Erkenntnis liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>The referral is kept.</source>
            <translation>Die Empfehlung ist gespeichert.</translation>
        </message>
        <message>
            <source>The referral is in the bin.</source>
            <translation>Die Empfehlung liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>Nothing can be changed here now.</source>
            <translation>Hier lässt sich gerade nichts ändern.</translation>
        </message>
        <message>
            <source>Your data is there again.</source>
            <translation>Ihre Daten sind wieder da.</translation>
        </message>
        <message>
            <source>Copied. Paste it wherever it is safe.</source>
            <translation>Kopiert. Fügen Sie es ein, wo es sicher ist.</translation>
        </message>
        <message>
            <source>Save what you typed</source>
            <translation>Getipptes speichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>What I typed.txt</source>
            <translation>Mein Text.txt</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Gespeichert als {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>As everywhere</source>
            <translation>Wie überall</translation>
        </message>
    </context>
    <context>
        <name>LabelCells</name>
        <message>
            <source>Labels that are gone</source>
            <translation>Fehlende Etiketten</translation>
        </message>
        <message>
            <source>{gone}, place {number} is chosen</source>
            <translation>{gone}, Platz {number} ist gewählt</translation>
        </message>
        <message numerus="yes">
            <source>%n places are gone</source>
            <translation>
                <numerusform>%n Platz fehlt</numerusform>
                <numerusform>%n Plätze fehlen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelDialog</name>
        <message>
            <source>Save labels</source>
            <translation>Etiketten speichern</translation>
        </message>
        <message>
            <source>No two sources agree on these figures: measure yours first.</source>
            <translation>Zu diesen Maßen sagt jede Quelle etwas anderes: Messen Sie zuerst nach.</translation>
        </message>
        <message>
            <source>Draw the edges, for a test on plain paper</source>
            <translation>Kanten zeichnen, für einen Test auf Normalpapier</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiketten</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>Click on labels of the first sheet that are gone.</source>
            <translation>Klicken Sie auf dem ersten Bogen auf die Etiketten, die fehlen.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <translation>
                <numerusform>%n Etikett</numerusform>
                <numerusform>%n Etiketten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n Bogen</numerusform>
                <numerusform>%n Bögen</numerusform>
            </translation>
        </message>
        <message>
            <source>{labels} on {sheets}</source>
            <translation>{labels} auf {sheets}</translation>
        </message>
    </context>
    <context>
        <name>LaterList</name>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren anzeigen</numerusform>
                <numerusform>%n weitere anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>{day}: {what}</source>
            <translation>{day}: {what}</translation>
        </message>
    </context>
    <context>
        <name>LeftOutView</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy all that was skipped</source>
            <translation>Alles Übersprungene kopieren</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>fold</source>
            <translation>Falz</translation>
        </message>
        <message>
            <source>edge of a card</source>
            <translation>Kartenrand</translation>
        </message>
        <message>
            <source>stays blank</source>
            <translation>bleibt leer</translation>
        </message>
        <message>
            <source>would be lost</source>
            <translation>ginge verloren</translation>
        </message>
    </context>
    <context>
        <name>LessonDialog</name>
        <message>
            <source>Edit the lesson</source>
            <translation>Erkenntnis bearbeiten</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Erkenntnis festhalten</translation>
        </message>
        <message>
            <source>Learned on</source>
            <translation>Gelernt am</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>What would you like to keep from this one?</source>
            <translation>Was möchten Sie hieraus behalten?</translation>
        </message>
        <message>
            <source>A word or two. Where an interview names it, the lesson comes back.</source>
            <translation>Ein, zwei Worte. Nennt ein Gespräch sie, kommt die Erkenntnis wieder.</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Fähigkeit</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Gelernt</translation>
        </message>
        <message>
            <source>Learned from</source>
            <translation>Gelernt aus</translation>
        </message>
        <message>
            <source>Write a few words to keep.</source>
            <translation>Schreiben Sie ein paar Worte auf.</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <source>The lesson chosen</source>
            <translation>Die gewählte Erkenntnis</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>A lesson</source>
            <translation>Eine Erkenntnis</translation>
        </message>
        <message>
            <source>Learned {day}</source>
            <translation>Gelernt {day}</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>Woher sie kommt</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} bei {company}</translation>
        </message>
        <message>
            <source>Shown again before</source>
            <translation>Wieder gezeigt vor</translation>
        </message>
        <message>
            <source>No interview that is like this one lies ahead.</source>
            <translation>Kein ähnliches Gespräch steht bevor.</translation>
        </message>
        <message>
            <source>{company}: {interview}</source>
            <translation>{company}: {interview}</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Search lessons</source>
            <translation>Erkenntnisse durchsuchen</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Erkenntnis festhalten</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Erkenntnisse</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <source>By skill</source>
            <translation>Nach Fähigkeit</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Reihenfolge</translation>
        </message>
        <message>
            <source>Keep what you learn</source>
            <translation>Behalten Sie, was Sie lernen</translation>
        </message>
        <message>
            <source>A sentence after each interview is enough. Before the next one that is like it, it is shown to you again.</source>
            <translation>Ein Satz nach jedem Gespräch genügt. Vor dem nächsten ähnlichen sehen Sie ihn wieder.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message numerus="yes">
            <source>%n lessons</source>
            <translation>
                <numerusform>%n Erkenntnis</numerusform>
                <numerusform>%n Erkenntnisse</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches “{text}”.</source>
            <translation>Nichts passt zu „{text}“.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>LinkedDialog</name>
        <message>
            <source>Application</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Nichts Bestimmtes</translation>
        </message>
        <message>
            <source>Choose one from the list, or leave it empty.</source>
            <translation>Wählen Sie etwas aus der Liste oder lassen Sie es leer.</translation>
        </message>
        <message>
            <source>Choose someone from the list, or leave it empty.</source>
            <translation>Wählen Sie jemanden aus der Liste oder lassen Sie es leer.</translation>
        </message>
    </context>
    <context>
        <name>LinkedInView</name>
        <message>
            <source>Text of the invitation</source>
            <translation>Text der Einladung</translation>
        </message>
        <message>
            <source>of 200, free account</source>
            <translation>von 200, kostenloses Konto</translation>
        </message>
        <message>
            <source>of 300, paid account</source>
            <translation>von 300, Bezahlkonto</translation>
        </message>
        <message>
            <source>How many characters LinkedIn takes</source>
            <translation>Wie viele Zeichen LinkedIn annimmt</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Open their profile</source>
            <translation>Profil öffnen</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Ist gesendet</translation>
        </message>
        <message>
            <source>To {name} on LinkedIn</source>
            <translation>An {name} auf LinkedIn</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n Zeichen</numerusform>
                <numerusform>%n Zeichen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many for LinkedIn.</source>
            <translation>
                <numerusform>%n Zeichen zu viel für LinkedIn.</numerusform>
                <numerusform>%n Zeichen zu viel für LinkedIn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>{link} is no page that a browser opens.</source>
            <translation>{link} ist keine Seite, die ein Browser öffnet.</translation>
        </message>
        <message>
            <source>No browser was found that opens {link}.</source>
            <translation>Kein Browser gefunden, der {link} öffnet.</translation>
        </message>
    </context>
    <context>
        <name>LookBox</name>
        <message>
            <source>Pen</source>
            <translation>Stift</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>How the card is signed</source>
            <translation>Wie die Karte unterschrieben ist</translation>
        </message>
        <message>
            <source>Long lines sink</source>
            <translation>Zeilen sinken</translation>
        </message>
        <message>
            <source>Long lines sink: towards their end, as on unruled paper</source>
            <translation>Lange Zeilen sinken: gegen Ende, wie auf Papier ohne Linien</translation>
        </message>
        <message>
            <source>Give this look to all notes of this application</source>
            <translation>Für alle Nachrichten dieser Bewerbung so aussehen lassen</translation>
        </message>
        <message numerus="yes">
            <source>Use for all %n notes</source>
            <translation>
                <numerusform>Für alle %n nehmen</numerusform>
                <numerusform>Für alle %n nehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Sprache des Fensters</translation>
        </message>
        <message>
            <source>Your notes are not concerned: they have a language each.</source>
            <translation>Ihre Nachrichten betrifft das nicht: Jede hat ihre eigene Sprache.</translation>
        </message>
        <message>
            <source>The window speaks it when Cordially is started next.</source>
            <translation>Das Fenster spricht sie, sobald Cordially das nächste Mal startet.</translation>
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>What would be brought in</source>
            <translation>Was übernommen würde</translation>
        </message>
        <message>
            <source>Space ticks a row. Nothing is stored before the button below.</source>
            <translation>Die Leertaste kreuzt eine Zeile an. Erst der Knopf unten speichert.</translation>
        </message>
        <message>
            <source>Tick none of these</source>
            <translation>Nichts davon ankreuzen</translation>
        </message>
        <message>
            <source>What the columns hold…</source>
            <translation>Was in den Spalten steht…</translation>
        </message>
        <message>
            <source>Tick all of these</source>
            <translation>Alles davon ankreuzen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>{page} — Cordially</source>
            <translation>{page} — Cordially</translation>
        </message>
    </context>
    <context>
        <name>MistakeBar</name>
        <message>
            <source>Open the playbook</source>
            <translation>Leitfaden öffnen</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Uhrzeit</translation>
        </message>
    </context>
    <context>
        <name>MoreOfTalk</name>
        <message>
            <source>More: what you admired, bring, want to say</source>
            <translation>Mehr: was Sie bewundern, mitbringen, sagen möchten</translation>
        </message>
        <message>
            <source>how calmly the kitchen works at noon</source>
            <translation>wie ruhig die Küche mittags arbeitet</translation>
        </message>
        <message>
            <source>ten years of baking for hotels</source>
            <translation>zehn Jahre Backen für Hotels</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Was Sie bewundert haben</translation>
        </message>
        <message>
            <source>What you would bring to their work</source>
            <translation>Was Sie dort einbringen würden</translation>
        </message>
        <message>
            <source>Up to three things you want to say</source>
            <translation>Bis zu drei Dinge, die Sie sagen möchten</translation>
        </message>
        <message>
            <source>Want to say, {number} of {most}</source>
            <translation>Möchte ich sagen, {number} von {most}</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>A name you used before adds to that hand.</source>
            <translation>Ein schon benutzter Name ergänzt diese Handschrift.</translation>
        </message>
        <message>
            <source>What shall it be called?</source>
            <translation>Wie soll sie heißen?</translation>
        </message>
        <message>
            <source>Make the hand</source>
            <translation>Handschrift anlegen</translation>
        </message>
        <message>
            <source>Save a sheet with just the empty boxes…</source>
            <translation>Bogen nur mit den leeren Kästchen speichern…</translation>
        </message>
        <message>
            <source>Save as a font…</source>
            <translation>Als Schriftart speichern…</translation>
        </message>
        <message>
            <source>{name}’s hand</source>
            <translation>Handschrift von {name}</translation>
        </message>
        <message>
            <source>My hand</source>
            <translation>Meine Handschrift</translation>
        </message>
        <message>
            <source>A hand needs a name.</source>
            <translation>Eine Handschrift braucht einen Namen.</translation>
        </message>
        <message>
            <source>Thank you for your time on Tuesday.
The bookkeeper’s letter made me smile,
and I look forward to 24 good years.</source>
            <translation>Danke für Ihre Zeit am Dienstag.
Der Brief der Buchhaltung ließ mich lächeln,
und ich freue mich auf 24 gute Jahre.</translation>
        </message>
        <message>
            <source>Tracing your letters…</source>
            <translation>Ihre Buchstaben werden nachgezeichnet…</translation>
        </message>
        <message>
            <source>{name} can write {count} characters and is among the hands now.</source>
            <translation>{name} kann {count} Zeichen schreiben und gehört jetzt zu den Handschriften.</translation>
        </message>
        <message>
            <source>Not written yet: {signs}. That can follow whenever you like.</source>
            <translation>Noch nicht geschrieben: {signs}. Das kann jederzeit folgen.</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Bogen speichern</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Missing.pdf</source>
            <translation>Fehlende Zeichen.pdf</translation>
        </message>
        <message>
            <source>Saved as {name}. Write it, add its scan here, and keep the name.</source>
            <translation>Gespeichert als {name}. Beschreiben Sie ihn, fügen Sie hier den Scan hinzu und behalten Sie den Namen bei.</translation>
        </message>
        <message>
            <source>Save the font</source>
            <translation>Schriftart speichern</translation>
        </message>
        <message>
            <source>Fonts (*.ttf)</source>
            <translation>Schriftarten (*.ttf)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>NewNoteDialog</name>
        <message>
            <source>New note</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>What you would like to do</source>
            <translation>Was Sie tun möchten</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Wie sie ankommt</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Wie sie klingt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>In whose words</source>
            <translation>In wessen Worten</translation>
        </message>
        <message>
            <source>Pick the name from the list, or add them on the People page first.</source>
            <translation>Wählen Sie den Namen aus der Liste oder fügen Sie ihn zuerst auf der Seite „Personen“ hinzu.</translation>
        </message>
        <message>
            <source>Whom is it for?</source>
            <translation>Für wen ist sie?</translation>
        </message>
        <message>
            <source>There are no phrases for this in that language yet.</source>
            <translation>Dafür gibt es in dieser Sprache noch keine Formulierungen.</translation>
        </message>
        <message>
            <source>The note needs this; a few words will do.</source>
            <translation>Die Nachricht braucht das; ein paar Worte genügen.</translation>
        </message>
        <message>
            <source>Cordially’s phrases and yours</source>
            <translation>Formulierungen von Cordially und Ihnen</translation>
        </message>
        <message>
            <source>Your template “{name}”</source>
            <translation>Ihre Vorlage „{name}“</translation>
        </message>
        <message>
            <source>There is a note on this for {names} already.</source>
            <translation>Dazu gibt es schon eine Nachricht für {names}.</translation>
        </message>
    </context>
    <context>
        <name>NoAddress</name>
        <message>
            <source>Add their address</source>
            <translation>Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Use their company’s address…</source>
            <translation>Adresse der Firma nehmen…</translation>
        </message>
        <message>
            <source>By e-mail instead</source>
            <translation>Lieber per E-Mail</translation>
        </message>
        <message>
            <source>Bring it to reception</source>
            <translation>Am Empfang abgeben</translation>
        </message>
        <message>
            <source>Post it after all</source>
            <translation>Doch mit der Post</translation>
        </message>
        <message>
            <source>You bring this card to reception, so it needs no envelope.</source>
            <translation>Sie geben diese Karte am Empfang ab, also braucht sie keinen Umschlag.</translation>
        </message>
        <message>
            <source>{name} has no address yet.</source>
            <translation>{name} hat noch keine Adresse.</translation>
        </message>
        <message>
            <source>This card is posted without an envelope.</source>
            <translation>Diese Karte geht ohne Umschlag in die Post.</translation>
        </message>
        <message>
            <source>An envelope needs a street and a city.</source>
            <translation>Ein Umschlag braucht Straße und Ort.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
        <message>
            <source>No envelope: you bring it.</source>
            <translation>Kein Umschlag: Sie bringen sie hin.</translation>
        </message>
        <message>
            <source>It goes by post.</source>
            <translation>Sie geht mit der Post.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>That is too long for a note. Nothing was pasted.</source>
            <translation>Das ist zu lang für eine Nachricht. Nichts wurde eingefügt.</translation>
        </message>
    </context>
    <context>
        <name>NoteFoot</name>
        <message>
            <source>With a real pen…</source>
            <translation>Mit echtem Stift…</translation>
        </message>
        <message>
            <source>Save for a pen plotter…</source>
            <translation>Für Stiftplotter speichern…</translation>
        </message>
        <message>
            <source>Print to write over…</source>
            <translation>Zum Nachschreiben drucken…</translation>
        </message>
        <message>
            <source>Ready, next person</source>
            <translation>Fertig, nächste Person</translation>
        </message>
        <message>
            <source>Ready, on to print</source>
            <translation>Fertig, weiter zum Druck</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Nächste Person</translation>
        </message>
        <message>
            <source>On to print</source>
            <translation>Weiter zum Druck</translation>
        </message>
    </context>
    <context>
        <name>NoteHead</name>
        <message>
            <source>{at_work} · {about}</source>
            <translation>{at_work} · {about}</translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n anzusehen</numerusform>
                <numerusform>%n anzusehen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n Stelle anzusehen</numerusform>
                <numerusform>%n Stellen anzusehen</numerusform>
            </translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} von {count}</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>The text of the note</source>
            <translation>Der Text der Nachricht</translation>
        </message>
        <message>
            <source>Worded anew.</source>
            <translation>Neu formuliert.</translation>
        </message>
        <message>
            <source>Kept. Another wording takes it up.</source>
            <translation>Behalten. Eine andere Formulierung nimmt es auf.</translation>
        </message>
    </context>
    <context>
        <name>NotesColumn</name>
        <message>
            <source>Search notes</source>
            <translation>Nachrichten durchsuchen</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <source>Every state</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>No note matches. Show all</source>
            <translation>Keine Nachricht passt. Alle zeigen</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>Alle Bewerbungen</translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>like {name}’s</source>
            <translation>wie die an {name}</translation>
        </message>
        <message numerus="yes">
            <source>like %n others</source>
            <translation>
                <numerusform>wie %n andere</numerusform>
                <numerusform>wie %n andere</numerusform>
            </translation>
        </message>
        <message>
            <source>Note for {person} at {company}, {about}: {state} since {day}</source>
            <translation>Nachricht für {person} bei {company}, {about}: {state} seit {day}</translation>
        </message>
        <message>
            <source>Note for {person} at {company}, {about}: {state}</source>
            <translation>Nachricht für {person} bei {company}, {about}: {state}</translation>
        </message>
        <message>
            <source>Note for {person}, {about}: {state}</source>
            <translation>Nachricht für {person}, {about}: {state}</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>No notes yet</source>
            <translation>Noch keine Nachrichten</translation>
        </message>
        <message>
            <source>Add an interview to an application, with the people you met: then one button writes a note for each of them.</source>
            <translation>Tragen Sie bei einer Bewerbung ein Gespräch ein, mit allen, die Sie getroffen haben: Dann schreibt ein Knopf jeder Person eine Nachricht.</translation>
        </message>
        <message>
            <source>Go to applications</source>
            <translation>Zu den Bewerbungen</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>The note for {name} is in the bin.</source>
            <translation>Die Nachricht für {name} liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>The card cannot be made like this; see below the text.</source>
            <translation>So lässt sich die Karte nicht machen; siehe unter dem Text.</translation>
        </message>
        <message numerus="yes">
            <source>%n errors are left in this note.</source>
            <translation>
                <numerusform>%n Fehler ist noch in dieser Nachricht.</numerusform>
                <numerusform>%n Fehler sind noch in dieser Nachricht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready all the same</source>
            <translation>Trotzdem fertig</translation>
        </message>
        <message>
            <source>No draft is left in this list.</source>
            <translation>In dieser Liste ist kein Entwurf mehr.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes now look like this</source>
            <translation>
                <numerusform>%n Nachricht sieht jetzt so aus</numerusform>
                <numerusform>%n Nachrichten sehen jetzt so aus</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OthersDialog</name>
        <message>
            <source>Beside the others</source>
            <translation>Neben den anderen</translation>
        </message>
        <message>
            <source>Other notes to this company</source>
            <translation>Andere Nachrichten an diese Firma</translation>
        </message>
        <message>
            <source>This note</source>
            <translation>Diese Nachricht</translation>
        </message>
        <message>
            <source>The other note</source>
            <translation>Die andere Nachricht</translation>
        </message>
        <message>
            <source>Go to the other note</source>
            <translation>Zur anderen Nachricht</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>OthersModel</name>
        <message>
            <source>Note for {name}, {about}: {shared}</source>
            <translation>Nachricht für {name}, {about}: {shared}</translation>
        </message>
        <message>
            <source>almost the same</source>
            <translation>fast gleich</translation>
        </message>
        <message numerus="yes">
            <source>shares %n sentences</source>
            <translation>
                <numerusform>%n Satz gemeinsam</numerusform>
                <numerusform>%n Sätze gemeinsam</numerusform>
            </translation>
        </message>
        <message>
            <source>shares nothing</source>
            <translation>nichts gemeinsam</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsDialog</name>
        <message>
            <source>Your phrases and templates</source>
            <translation>Ihre Formulierungen und Vorlagen</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Neue Vorlage</translation>
        </message>
        <message>
            <source>New phrase</source>
            <translation>Neue Formulierung</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>None yet. On the writing desk, under Your words, keep a text as one.</source>
            <translation>Noch keine. Speichern Sie am Schreibplatz unter „Ihre Worte“ einen Text als Vorlage.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Vorlagen</translation>
        </message>
        <message>
            <source>None yet. Select a sentence you like and keep it under Your words.</source>
            <translation>Noch keine. Markieren Sie einen Satz, den Sie mögen, und speichern Sie ihn unter „Ihre Worte“.</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Formulierungen</translation>
        </message>
        <message>
            <source>Write with it</source>
            <translation>Damit schreiben</translation>
        </message>
        <message>
            <source>Edit: {name}</source>
            <translation>Bearbeiten: {name}</translation>
        </message>
        <message>
            <source>Move to the bin: {name}</source>
            <translation>In den Papierkorb: {name}</translation>
        </message>
        <message>
            <source>The template is kept.</source>
            <translation>Die Vorlage ist gespeichert.</translation>
        </message>
        <message>
            <source>The phrase is kept.</source>
            <translation>Die Formulierung ist gespeichert.</translation>
        </message>
        <message>
            <source>The template is in the bin.</source>
            <translation>Die Vorlage liegt im Papierkorb.</translation>
        </message>
        <message>
            <source>The phrase is in the bin.</source>
            <translation>Die Formulierung liegt im Papierkorb.</translation>
        </message>
    </context>
    <context>
        <name>PageStep</name>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rückseite</translation>
        </message>
        <message>
            <source>Side of the sheet</source>
            <translation>Seite des Bogens</translation>
        </message>
        <message>
            <source>The printer chooses</source>
            <translation>Der Drucker wählt</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Fach</translation>
        </message>
        <message>
            <source>Print the test page</source>
            <translation>Testseite drucken</translation>
        </message>
        <message>
            <source>Save it as PDF…</source>
            <translation>Als PDF speichern…</translation>
        </message>
        <message>
            <source>The test page</source>
            <translation>Die Testseite</translation>
        </message>
        <message>
            <source>Most printers put everything a millimetre or two off. This page tells how far, and from then on every sheet is moved to where it belongs.</source>
            <translation>Die meisten Drucker drucken alles ein, zwei Millimeter verschoben. Diese Seite zeigt, wie weit, und von da an wird jeder Bogen zurechtgerückt.</translation>
        </message>
        <message>
            <source>{printer} has the page.</source>
            <translation>{printer} hat die Seite.</translation>
        </message>
        <message>
            <source>Printer test page.pdf</source>
            <translation>Testseite des Druckers.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Save the test page</source>
            <translation>Testseite speichern</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it at its true size (100 %).</source>
            <translation>Gespeichert als {name}. Drucken Sie sie in Originalgröße (100 %).</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>The one before</source>
            <translation>Vorherige</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Nächste</translation>
        </message>
    </context>
    <context>
        <name>PasteOffer</name>
        <message>
            <source>Fill in the rest</source>
            <translation>Rest ausfüllen</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <source>Filled in; please look it over.</source>
            <translation>Ausgefüllt; bitte sehen Sie es durch.</translation>
        </message>
        <message>
            <source>This looks like a whole signature or address.</source>
            <translation>Das sieht nach einer ganzen Signatur oder Adresse aus.</translation>
        </message>
    </context>
    <context>
        <name>PenDialog</name>
        <message>
            <source>The card</source>
            <translation>Die Karte</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The first of {count} cards: the text goes on over the next.</source>
            <translation>Die erste von {count} Karten: Der Text geht auf der nächsten weiter.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Saved as {first} to {last}: too long for one card.</source>
            <translation>Gespeichert als {first} bis {last}: zu lang für eine Karte.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name, company or e-mail</source>
            <translation>Nach Name, Firma oder E-Mail suchen</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>Wer zu sehen ist</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Noch niemand hier</translation>
        </message>
        <message>
            <source>Add the people you meet: each can have a note of their own.</source>
            <translation>Fügen Sie alle hinzu, die Sie treffen: Jede Person kann eine eigene Nachricht bekommen.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>Bring in contacts…</source>
            <translation>Kontakte übernehmen…</translation>
        </message>
        <message>
            <source>{name} is in the bin.</source>
            <translation>{name} liegt im Papierkorb.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln Person</numerusform>
                <numerusform>%Ln Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is added.</source>
            <translation>{name} ist hinzugefügt.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Edit person</source>
            <translation>Person bearbeiten</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>The first name will do</source>
            <translation>Der Vorname genügt</translation>
        </message>
        <message>
            <source>Polite: Sie, usted</source>
            <translation>Höflich: Sie, usted</translation>
        </message>
        <message>
            <source>Familiar: du, tú</source>
            <translation>Vertraut: du, tú</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Vollständiger Name</translation>
        </message>
        <message>
            <source>Greeted as</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Anredeform</translation>
        </message>
        <message>
            <source>In German and Spanish</source>
            <translation>Auf Deutsch und Spanisch</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Position dort</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Left empty, the card goes to the company’s address.</source>
            <translation>Bleibt sie leer, geht die Karte an die Adresse der Firma.</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Postadresse</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Eine Person braucht einen Namen.</translation>
        </message>
        <message>
            <source>Which company do they have this title at?</source>
            <translation>Zu welcher Firma gehört diese Position?</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>The person chosen</source>
            <translation>Die gewählte Person</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Neue Nachricht</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Ihre Notizen</translation>
        </message>
        <message>
            <source>No e-mail, phone or LinkedIn yet.</source>
            <translation>Noch keine E-Mail, kein Telefon, kein LinkedIn.</translation>
        </message>
        <message>
            <source>Greeted as {name}</source>
            <translation>Anrede: {name}</translation>
        </message>
        <message>
            <source>To reach them</source>
            <translation>Erreichbar</translation>
        </message>
        <message>
            <source>Their envelope</source>
            <translation>Der Umschlag</translation>
        </message>
        <message>
            <source>At the company’s address, as they have none of their own.</source>
            <translation>An die Adresse der Firma, da keine eigene bekannt ist.</translation>
        </message>
        <message>
            <source>No street and city yet, so no envelope.</source>
            <translation>Noch ohne Straße und Ort, also kein Umschlag.</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>None yet. Someone who turned you down may still recommend you, and you may recommend others to them.</source>
            <translation>Noch keine. Auch wer Ihnen abgesagt hat, kann Sie noch empfehlen, und Sie können dort andere empfehlen.</translation>
        </message>
        <message>
            <source>Nothing yet. What they tell you about how it went belongs here.</source>
            <translation>Noch nichts. Was Sie darüber hören, wie es lief, gehört hierher.</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>You know all of this already.</source>
            <translation>Das alles wissen Sie schon.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Jemand Neues</translation>
        </message>
        <message>
            <source>The same as {name}</source>
            <translation>Dieselbe Person wie {name}</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Wer ist das?</translation>
        </message>
    </context>
    <context>
        <name>PhoneView</name>
        <message>
            <source>Which call</source>
            <translation>Welcher Anruf</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Text kopieren</translation>
        </message>
        <message>
            <source>Save as card…</source>
            <translation>Als Karte speichern…</translation>
        </message>
        <message>
            <source>A PDF to print and keep by the phone</source>
            <translation>Ein PDF zum Drucken und ans Telefon Legen</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Was Sie sagen</translation>
        </message>
        <message>
            <source>no telephone number yet</source>
            <translation>noch keine Telefonnummer</translation>
        </message>
        <message>
            <source>{name}, {phone}</source>
            <translation>{name}, {phone}</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Kopiert.</translation>
        </message>
        <message>
            <source>Save what to say as a small card</source>
            <translation>Was Sie sagen als kleine Karte speichern</translation>
        </message>
        <message>
            <source>By the phone.pdf</source>
            <translation>Am Telefon.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>PhraseDialog</name>
        <message>
            <source>Edit phrase</source>
            <translation>Formulierung bearbeiten</translation>
        </message>
        <message>
            <source>A phrase of yours</source>
            <translation>Eigene Formulierung</translation>
        </message>
        <message>
            <source>Put in a field</source>
            <translation>Feld einsetzen</translation>
        </message>
        <message>
            <source>Cordially takes it before its own. Fields in braces are filled in.</source>
            <translation>Cordially nimmt diese vor den mitgelieferten. Felder in Klammern werden ausgefüllt.</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>Der Satz</translation>
        </message>
        <message>
            <source>For which occasion</source>
            <translation>Für welchen Anlass</translation>
        </message>
        <message>
            <source>What it does there</source>
            <translation>Was er dort tut</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>Wie lautet er?</translation>
        </message>
    </context>
    <context>
        <name>PlanCorner</name>
        <message>
            <source>The days are planned.</source>
            <translation>Die Tage sind geplant.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan the days</source>
            <translation>Tage planen</translation>
        </message>
        <message>
            <source>Each stands in Today when its day has come. Untick what you leave out.</source>
            <translation>Jeder steht unter „Heute“, wenn sein Tag da ist. Wählen Sie ab, was Sie weglassen.</translation>
        </message>
        <message>
            <source>Nothing is planned for this application.</source>
            <translation>Für diese Bewerbung ist nichts geplant.</translation>
        </message>
        <message>
            <source>That is the plan</source>
            <translation>Das ist der Plan</translation>
        </message>
    </context>
    <context>
        <name>PlaybookEditor</name>
        <message>
            <source>Show its folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>{name} is yours to change. Come back here and Today goes by it.</source>
            <translation>{name} können Sie nach Wunsch ändern. Kommen Sie zurück, und „Heute“ richtet sich danach.</translation>
        </message>
    </context>
    <context>
        <name>Posting</name>
        <message>
            <source>Cards to post</source>
            <translation>Karten für die Post</translation>
        </message>
        <message>
            <source>Mailed on</source>
            <translation>Abgeschickt am</translation>
        </message>
        <message>
            <source>Save envelopes…</source>
            <translation>Umschläge speichern…</translation>
        </message>
        <message>
            <source>Mark mailed</source>
            <translation>Ist abgeschickt</translation>
        </message>
        <message>
            <source>Printed cards wait here until you have posted them.</source>
            <translation>Gedruckte Karten warten hier, bis Sie sie abgeschickt haben.</translation>
        </message>
        <message numerus="yes">
            <source>%n cards are mailed.</source>
            <translation>
                <numerusform>%n Karte ist abgeschickt.</numerusform>
                <numerusform>%n Karten sind abgeschickt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards are signed.</source>
            <translation>
                <numerusform>%n Karte ist unterschrieben.</numerusform>
                <numerusform>%n Karten sind unterschrieben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Which preferences</source>
            <translation>Welche Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Before you print</source>
            <translation>Vor dem Drucken</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Bögen</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Umschläge</translation>
        </message>
        <message>
            <source>In the hand</source>
            <translation>In der Hand</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>A PDF, for any printer</source>
            <translation>Ein PDF, für jeden Drucker</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Printed as</source>
            <translation>Gedruckt als</translation>
        </message>
        <message>
            <source>Sheet {number} of {count}</source>
            <translation>Bogen {number} von {count}</translation>
        </message>
        <message>
            <source>Envelope {number} of {count}</source>
            <translation>Umschlag {number} von {count}</translation>
        </message>
        <message>
            <source>Card {number} of {count}</source>
            <translation>Karte {number} von {count}</translation>
        </message>
        <message>
            <source>No envelope can be made for these cards.</source>
            <translation>Für diese Karten lässt sich kein Umschlag machen.</translation>
        </message>
        <message>
            <source>{names} · {paper}</source>
            <translation>{names} · {paper}</translation>
        </message>
    </context>
    <context>
        <name>PrintDialog</name>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Drucker</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes</source>
            <translation>
                <numerusform>%n Umschlag</numerusform>
                <numerusform>%n Umschläge</numerusform>
            </translation>
        </message>
        <message>
            <source>Adjust where it prints…</source>
            <translation>Druckposition einstellen…</translation>
        </message>
        <message>
            <source>How envelopes go in…</source>
            <translation>Umschläge einlegen…</translation>
        </message>
        <message>
            <source>Your own address goes on the flaps: turn the envelopes when they are out.</source>
            <translation>Ihre eigene Adresse kommt auf die Laschen: Wenden Sie die Umschläge, wenn sie gedruckt sind.</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Bögen ansehen…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>{cards} on {sheets}: {name}</source>
            <translation>{cards} auf {sheets}: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n Bogen</numerusform>
                <numerusform>%n Bögen</numerusform>
            </translation>
        </message>
        <message>
            <source>Each size of paper is a job of its own, at its true size. Put the paper in before.</source>
            <translation>Jede Papiergröße ist ein eigener Auftrag, in Originalgröße. Legen Sie das Papier vorher ein.</translation>
        </message>
        <message>
            <source>Put the sheets in so that the one used in part is taken first.</source>
            <translation>Legen Sie die Bögen so ein, dass der angebrochene zuerst gezogen wird.</translation>
        </message>
        <message>
            <source>The sheets are printed at their true size. Put them in before.</source>
            <translation>Die Bögen werden in Originalgröße gedruckt. Legen Sie sie vorher ein.</translation>
        </message>
        <message>
            <source>No printer is set up on this system. Save a PDF instead.</source>
            <translation>Auf diesem System ist kein Drucker eingerichtet. Speichern Sie stattdessen ein PDF.</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>All applications</source>
            <translation>Alle Bewerbungen</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <source>No card is ready yet</source>
            <translation>Noch keine Karte ist fertig</translation>
        </message>
        <message>
            <source>On the Notes page, press “Ready, next person” when a note is as it should be.</source>
            <translation>Drücken Sie auf der Seite „Nachrichten“ auf „Fertig, nächste Person“, wenn eine Nachricht so ist, wie sie sein soll.</translation>
        </message>
        <message>
            <source>Go to notes</source>
            <translation>Zu den Nachrichten</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>Nothing is left to print or to post</source>
            <translation>Nichts mehr zu drucken oder abzuschicken</translation>
        </message>
        <message>
            <source>Every card you made ready is mailed. The Notes page keeps who has answered.</source>
            <translation>Alle fertigen Karten sind abgeschickt. Auf der Seite „Nachrichten“ steht, wer geantwortet hat.</translation>
        </message>
        <message>
            <source>Did they come out well?</source>
            <translation>Sind sie gut geworden?</translation>
        </message>
        <message>
            <source>Once cards are saved and printed, say here which came out well.</source>
            <translation>Sind Karten gespeichert und gedruckt, sagen Sie hier, welche gut geworden sind.</translation>
        </message>
        <message>
            <source>To post</source>
            <translation>Abzuschicken</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>At the printer</source>
            <translation>Am Drucker</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} ist gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>PrinterCard</name>
        <message>
            <source>not connected now</source>
            <translation>gerade nicht verbunden</translation>
        </message>
        <message>
            <source>Adjust again…</source>
            <translation>Neu einstellen…</translation>
        </message>
        <message>
            <source>Adjust this printer…</source>
            <translation>Diesen Drucker einstellen…</translation>
        </message>
        <message>
            <source>How envelopes go in…</source>
            <translation>Umschläge einlegen…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Vergessen</translation>
        </message>
    </context>
    <context>
        <name>PrintersSection</name>
        <message>
            <source>Printers</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>A printer is adjusted once; from then on each card lands where it belongs.</source>
            <translation>Ein Drucker wird einmal eingestellt; danach sitzt jede Karte, wo sie hingehört.</translation>
        </message>
        <message>
            <source>Asking for the printers…</source>
            <translation>Drucker werden abgefragt…</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Erneut nach Druckern suchen</translation>
        </message>
        <message>
            <source>No printer was found. Cards can be saved as PDF anyway.</source>
            <translation>Kein Drucker gefunden. Karten lassen sich trotzdem als PDF speichern.</translation>
        </message>
        <message>
            <source>What was remembered of {printer} is forgotten.</source>
            <translation>Was zu {printer} gemerkt war, ist vergessen.</translation>
        </message>
    </context>
    <context>
        <name>PutOffDialog</name>
        <message>
            <source>Put off until</source>
            <translation>Verschieben auf</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Verschieben</translation>
        </message>
    </context>
    <context>
        <name>ReadStep</name>
        <message>
            <source>Photograph it</source>
            <translation>Fotografieren</translation>
        </message>
        <message>
            <source>Fold and measure it</source>
            <translation>Falten und messen</translation>
        </message>
        <message>
            <source>How to read the page</source>
            <translation>Wie die Seite gelesen wird</translation>
        </message>
        <message>
            <source>Drop a photo of the page here</source>
            <translation>Foto der Seite hier ablegen</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF. Lay the page flat on something dark and take all of it, edges too, from right above. A scan needs a dark sheet behind the page.</source>
            <translation>PNG, JPEG oder PDF. Legen Sie die Seite flach auf etwas Dunkles und nehmen Sie alles auf, auch die Kanten, gerade von oben. Ein Scan braucht einen dunklen Bogen hinter der Seite.</translation>
        </message>
        <message>
            <source>Where the numbers are</source>
            <translation>Wo die Zahlen stehen</translation>
        </message>
        <message>
            <source>Fold the page in half, left edge on right edge, and open it. Read where the crease crosses the slanted lines 1 and 2.</source>
            <translation>Falten Sie die Seite in der Mitte, linke Kante auf rechte Kante, und öffnen Sie sie. Lesen Sie ab, wo der Knick die schrägen Linien 1 und 2 kreuzt.</translation>
        </message>
        <message>
            <source>Fold it the other way, lower edge on upper edge, and read 3 and 4.</source>
            <translation>Falten Sie sie andersherum, Unterkante auf Oberkante, und lesen Sie 3 und 4 ab.</translation>
        </message>
        <message>
            <source>Measure the lines 5 and 6 from end to end with a ruler, in millimetres.</source>
            <translation>Messen Sie die Linien 5 und 6 mit einem Lineal von Ende zu Ende, in Millimetern.</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Zahl {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadyColumn</name>
        <message>
            <source>Cards ready to print</source>
            <translation>Druckfertige Karten</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Alle ankreuzen</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>Keine ankreuzen</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message numerus="yes">
            <source>%n cards ready</source>
            <translation>
                <numerusform>%n Karte fertig</numerusform>
                <numerusform>%n Karten fertig</numerusform>
            </translation>
        </message>
        <message>
            <source>No card is ready</source>
            <translation>Keine Karte ist fertig</translation>
        </message>
        <message>
            <source>Fix what is wrong for {name}</source>
            <translation>Beheben, was bei {name} nicht stimmt</translation>
        </message>
        <message numerus="yes">
            <source>{reason} And %n more.</source>
            <translation>
                <numerusform>{reason} Und %n weiterer Grund.</numerusform>
                <numerusform>{reason} Und %n weitere Gründe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RealPen</name>
        <message>
            <source>Drawings for plotters (*.svg)</source>
            <translation>Zeichnungen für Plotter (*.svg)</translation>
        </message>
        <message>
            <source>Save for a pen plotter</source>
            <translation>Für Stiftplotter speichern</translation>
        </message>
        <message>
            <source>A plotter’s pen follows single strokes, so it writes in a hand made of them. Stock, pen and variation stay as they are.</source>
            <translation>Der Stift eines Plotters folgt einzelnen Strichen und schreibt daher in einer Handschrift aus solchen. Karton, Stift und Variation bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Light grey</source>
            <translation>Hellgrau</translation>
        </message>
        <message>
            <source>The card in light grey. Write over it with your own pen.</source>
            <translation>Die Karte in Hellgrau. Schreiben Sie sie mit Ihrem eigenen Stift nach.</translation>
        </message>
        <message>
            <source>Guide lines</source>
            <translation>Hilfslinien</translation>
        </message>
        <message>
            <source>Two cards: one with the text over its lines, one with the lines alone.</source>
            <translation>Zwei Karten: eine mit dem Text auf Linien, eine nur mit Linien.</translation>
        </message>
        <message>
            <source>Copy sheet</source>
            <translation>Abschreibvorlage</translation>
        </message>
        <message>
            <source>The text in large, above an empty ruled card of the true size.</source>
            <translation>Der Text in groß, darunter eine leere linierte Karte in Originalgröße.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Print to write over</source>
            <translation>Zum Nachschreiben drucken</translation>
        </message>
        <message>
            <source>For a card in your own hand and ink. Print it at 100 %.</source>
            <translation>Für eine Karte in eigener Handschrift und Tinte. Drucken Sie mit 100 %.</translation>
        </message>
    </context>
    <context>
        <name>RecordAnswer</name>
        <message>
            <source>The answer is recorded.</source>
            <translation>Die Antwort ist eingetragen.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes are drafts again.</source>
            <translation>
                <numerusform>%n Nachricht ist wieder ein Entwurf.</numerusform>
                <numerusform>%n Nachrichten sind wieder Entwürfe.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes are in the bin.</source>
            <translation>
                <numerusform>%n Nachricht liegt im Papierkorb.</numerusform>
                <numerusform>%n Nachrichten liegen im Papierkorb.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Taken back.</source>
            <translation>Zurückgenommen.</translation>
        </message>
        <message>
            <source>Marked: {state}.</source>
            <translation>Markiert: {state}.</translation>
        </message>
    </context>
    <context>
        <name>ReferralDialog</name>
        <message>
            <source>Edit the referral</source>
            <translation>Empfehlung bearbeiten</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Empfehlung hinzufügen</translation>
        </message>
        <message>
            <source>Through {name}</source>
            <translation>Durch {name}</translation>
        </message>
        <message>
            <source>Which way it goes</source>
            <translation>In welche Richtung sie geht</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Am</translation>
        </message>
        <message>
            <source>Passed on from</source>
            <translation>Weitergabe ab</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Ab</translation>
        </message>
        <message>
            <source>Through whom</source>
            <translation>Durch wen</translation>
        </message>
        <message>
            <source>At which company</source>
            <translation>Bei welcher Firma</translation>
        </message>
        <message>
            <source>How far it has come</source>
            <translation>Wie weit sie gediehen ist</translation>
        </message>
        <message>
            <source>May they pass your details on?</source>
            <translation>Dürfen Ihre Daten weitergegeben werden?</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>Ab wann</translation>
        </message>
        <message>
            <source>For which role, or for whom</source>
            <translation>Für welche Stelle oder für wen</translation>
        </message>
        <message>
            <source>Choose someone from the people you know.</source>
            <translation>Wählen Sie jemanden, den Sie kennen.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message numerus="yes">
            <source>%n steps are due.</source>
            <translation>
                <numerusform>%n Schritt steht an.</numerusform>
                <numerusform>%n Schritte stehen an.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message>
            <source>Edit your playbook</source>
            <translation>Ihren Leitfaden bearbeiten</translation>
        </message>
        <message>
            <source>Save for your calendar…</source>
            <translation>Für Ihren Kalender speichern…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Once a day, tell what is due</source>
            <translation>Einmal am Tag melden, was ansteht</translation>
        </message>
        <message>
            <source>The playbook</source>
            <translation>Der Leitfaden</translation>
        </message>
        <message>
            <source>It says which steps are suggested, after how many days, and why.</source>
            <translation>Er sagt, welche Schritte vorgeschlagen werden, nach wie vielen Tagen und warum.</translation>
        </message>
        <message>
            <source>Weekends and holidays</source>
            <translation>Wochenenden und Feiertage</translation>
        </message>
        <message>
            <source>Steps keep clear of them. Left empty, those of your return address count.</source>
            <translation>Schritte meiden sie. Bleibt das leer, gelten die Ihrer Absenderadresse.</translation>
        </message>
        <message>
            <source>Your calendar</source>
            <translation>Ihr Kalender</translation>
        </message>
        <message>
            <source>The days ahead as a file that calendar programs read.</source>
            <translation>Die kommenden Tage als Datei, die Kalenderprogramme lesen.</translation>
        </message>
        <message>
            <source>The tray</source>
            <translation>Der Infobereich</translation>
        </message>
        <message>
            <source>A short message while Cordially is open behind other windows. No sound.</source>
            <translation>Eine kurze Meldung, solange Cordially hinter anderen Fenstern offen ist. Ohne Ton.</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Diese Arbeitsfläche hat keinen Infobereich.</translation>
        </message>
        <message>
            <source>Choose a country from the list.</source>
            <translation>Wählen Sie ein Land aus der Liste.</translation>
        </message>
    </context>
    <context>
        <name>Resting</name>
        <message>
            <source>Go to notes</source>
            <translation>Zu den Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Bring this archive back?</source>
            <translation>Dieses Archiv zurückholen?</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Alles lassen, wie es ist</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>It holds just what is here now: nothing changes.</source>
            <translation>Es enthält genau, was jetzt hier ist: Nichts ändert sich.</translation>
        </message>
        <message>
            <source>What is here now is kept as a backup first, so this can be taken back.</source>
            <translation>Was jetzt hier ist, wird zuerst gesichert; Sie können also zurück.</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Was sich ändern würde</translation>
        </message>
        <message>
            <source>{name}, made on {day}: {counts}.</source>
            <translation>{name}, vom {day}: {counts}.</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>Near the corners it prints up to {miss} mm off. Use this, and every sheet lands within a few tenths.</source>
            <translation>Nahe den Ecken druckt er bis zu {miss} mm daneben. Übernehmen Sie dies, und jeder Bogen sitzt auf wenige Zehntel genau.</translation>
        </message>
        <message>
            <source>Now, much enlarged</source>
            <translation>Jetzt, stark vergrößert</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Korrigiert</translation>
        </message>
        <message>
            <source>{x} mm too far right</source>
            <translation>{x} mm zu weit rechts</translation>
        </message>
        <message>
            <source>{x} mm too far left</source>
            <translation>{x} mm zu weit links</translation>
        </message>
        <message>
            <source>{y} mm too high</source>
            <translation>{y} mm zu hoch</translation>
        </message>
        <message>
            <source>{y} mm too low</source>
            <translation>{y} mm zu tief</translation>
        </message>
        <message>
            <source>Offset: {across}, {along}.</source>
            <translation>Versatz: {across}, {along}.</translation>
        </message>
        <message>
            <source>Size: {wide} % wide, {high} % high. Turned by {turn}°, slanted by {skew}°.</source>
            <translation>Größe: {wide} % breit, {high} % hoch. Um {turn}° gedreht, um {skew}° geneigt.</translation>
        </message>
    </context>
    <context>
        <name>ReviewBox</name>
        <message>
            <source>What was found in the note</source>
            <translation>Was in der Nachricht auffiel</translation>
        </message>
        <message>
            <source>Others…</source>
            <translation>Andere…</translation>
        </message>
        <message>
            <source>This note beside the others to this company</source>
            <translation>Diese Nachricht neben den anderen an die Firma</translation>
        </message>
        <message>
            <source>More about the review</source>
            <translation>Mehr zur Durchsicht</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Ausbessern</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Switch this rule off</source>
            <translation>Diese Regel abschalten</translation>
        </message>
        <message>
            <source>Tell again what you let pass here</source>
            <translation>Wieder melden, was Sie hier so ließen</translation>
        </message>
        <message>
            <source>What is looked for…</source>
            <translation>Worauf geachtet wird…</translation>
        </message>
        <message>
            <source>Switch off: {rule}</source>
            <translation>Abschalten: {rule}</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Word it anew</source>
            <translation>Neu formulieren</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Nichts auszubessern</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n Stelle anzusehen</numerusform>
                <numerusform>%n Stellen anzusehen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Let pass in this note: {what}</source>
            <translation>In dieser Nachricht so gelassen: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n things are told again</source>
            <translation>
                <numerusform>%n Punkt wird wieder gemeldet</numerusform>
                <numerusform>%n Punkte werden wieder gemeldet</numerusform>
            </translation>
        </message>
        <message>
            <source>Switched off: {rule}</source>
            <translation>Abgeschaltet: {rule}</translation>
        </message>
        <message>
            <source>Switch on again</source>
            <translation>Wieder einschalten</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>What is looked for</source>
            <translation>Worauf geachtet wird</translation>
        </message>
        <message>
            <source>Look for everything</source>
            <translation>Auf alles achten</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What you switch off is told in no note, until you switch it on again.</source>
            <translation>Was Sie abschalten, wird in keiner Nachricht gemeldet, bis Sie es wieder einschalten.</translation>
        </message>
    </context>
    <context>
        <name>RunCard</name>
        <message>
            <source>Tick the spoilt ones</source>
            <translation>Misslungene ankreuzen</translation>
        </message>
        <message>
            <source>Yes, all</source>
            <translation>Ja, alle</translation>
        </message>
        <message>
            <source>Not these…</source>
            <translation>Diese nicht…</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>Print these again</source>
            <translation>Diese neu drucken</translation>
        </message>
        <message>
            <source>The others are fine</source>
            <translation>Die anderen sind gut</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>{state}. Look which ones came out.</source>
            <translation>{state}. Sehen Sie nach, welche gedruckt sind.</translation>
        </message>
        <message>
            <source>Tick the spoilt ones; they stay ready.</source>
            <translation>Kreuzen Sie die misslungenen an; sie bleiben fertig.</translation>
        </message>
        <message>
            <source>Tick the spoilt ones; the others are fine.</source>
            <translation>Kreuzen Sie die misslungenen an; die anderen sind gut.</translation>
        </message>
        <message>
            <source>Open PDF</source>
            <translation>PDF öffnen</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Ordner anzeigen</translation>
        </message>
        <message>
            <source>{cards} in {name}</source>
            <translation>{cards} in {name}</translation>
        </message>
        <message>
            <source>{printer} has them again.</source>
            <translation>{printer} hat sie wieder.</translation>
        </message>
        <message numerus="yes">
            <source>%n cards are printed.</source>
            <translation>
                <numerusform>%n Karte ist gedruckt.</numerusform>
                <numerusform>%n Karten sind gedruckt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes are done.</source>
            <translation>
                <numerusform>%n Umschlag ist erledigt.</numerusform>
                <numerusform>%n Umschläge sind erledigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} That answers for {names}, too.</source>
            <translation>{what} Das gilt auch für {names}.</translation>
        </message>
        <message>
            <source>Noted. Their envelopes can be made again.</source>
            <translation>Notiert. Die Umschläge lassen sich neu machen.</translation>
        </message>
        <message>
            <source>They stay ready to print.</source>
            <translation>Sie bleiben bereit zum Drucken.</translation>
        </message>
        <message>
            <source>Noted. Their cards stay as they were before.</source>
            <translation>Notiert. Ihre Karten bleiben, wie sie vorher waren.</translation>
        </message>
        <message>
            <source>Noted. Still ready to print: {count} of {all}; the others stay as they were.</source>
            <translation>Notiert. Noch zu drucken: {count} von {all}; die anderen bleiben, wie sie waren.</translation>
        </message>
    </context>
    <context>
        <name>SampleBanner</name>
        <message>
            <source>This is the sample search. Nothing here touches your own data.</source>
            <translation>Das ist die Beispielsuche. Nichts hier berührt Ihre eigenen Daten.</translation>
        </message>
        <message>
            <source>Back to your own search</source>
            <translation>Zurück zur eigenen Suche</translation>
        </message>
        <message>
            <source>Leave the sample and go back to your own search</source>
            <translation>Beispiel verlassen und zur eigenen Suche zurück</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Save cards…</source>
            <translation>Karten speichern…</translation>
        </message>
        <message>
            <source>Save envelopes…</source>
            <translation>Umschläge speichern…</translation>
        </message>
        <message>
            <source>As a PDF</source>
            <translation>Als PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Several on a sheet…</source>
            <translation>Mehrere pro Bogen…</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Bögen ansehen…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Not answered yet: {cards} in {where}. Make them again all the same?</source>
            <translation>Noch nicht beantwortet: {cards} in {where}. Trotzdem noch einmal machen?</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Jetzt antworten</translation>
        </message>
        <message>
            <source>Save the cards</source>
            <translation>Karten speichern</translation>
        </message>
        <message>
            <source>{company} cards.pdf</source>
            <translation>{company} Karten.pdf</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Nochmals speichern</translation>
        </message>
        <message>
            <source>{company} envelopes.pdf</source>
            <translation>{company} Umschläge.pdf</translation>
        </message>
        <message>
            <source>Save the envelopes</source>
            <translation>Umschläge speichern</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Nochmals drucken</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Hält an…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>Writing cards</source>
            <translation>Karten werden geschrieben</translation>
        </message>
        <message numerus="yes">
            <source>%n cards saved</source>
            <translation>
                <numerusform>%n Karte gespeichert</numerusform>
                <numerusform>%n Karten gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing envelopes</source>
            <translation>Umschläge werden geschrieben</translation>
        </message>
        <message>
            <source>Handing over to {printer}</source>
            <translation>Übergabe an {printer}</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Angehalten; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{what}. Print {first} first, then turn the stack.</source>
            <translation>{what}. Drucken Sie zuerst {first}, wenden Sie dann den Stapel.</translation>
        </message>
        <message>
            <source>Show how</source>
            <translation>Zeigen, wie</translation>
        </message>
        <message>
            <source>{printer} has them. Say here how they came out.</source>
            <translation>{printer} hat sie. Sagen Sie hier, wie sie geworden sind.</translation>
        </message>
        <message>
            <source>{printer} has them, none for {names}. Say here how they came out.</source>
            <translation>{printer} hat sie, keinen für {names}. Sagen Sie hier, wie sie geworden sind.</translation>
        </message>
        <message>
            <source>{printer} has the outsides. Turn the stack once they are out.</source>
            <translation>{printer} hat die Außenseiten. Wenden Sie den Stapel, sobald sie gedruckt sind.</translation>
        </message>
        <message>
            <source>{what} to {name}.</source>
            <translation>{what} in {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>No envelope of theirs can be made, so no file was written.</source>
            <translation>Keiner dieser Umschläge ist möglich, daher wurde keine Datei geschrieben.</translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes saved</source>
            <translation>
                <numerusform>%n Umschlag gespeichert</numerusform>
                <numerusform>%n Umschläge gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}, none for {names}</source>
            <translation>{what}, keiner für {names}</translation>
        </message>
    </context>
    <context>
        <name>ScansStep</name>
        <message>
            <source>Pages read</source>
            <translation>Gelesene Seiten</translation>
        </message>
        <message>
            <source>Add more…</source>
            <translation>Weitere hinzufügen…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Diese weglassen</translation>
        </message>
        <message>
            <source>Reading the scans</source>
            <translation>Scans werden gelesen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Reading {number} of {count}…</source>
            <translation>{number} von {count} wird gelesen…</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>nicht lesbar</translation>
        </message>
        <message>
            <source>page {number}: {read} of {count} read</source>
            <translation>Seite {number}: {read} von {count} gelesen</translation>
        </message>
        <message>
            <source>Empty: {signs}.</source>
            <translation>Leer: {signs}.</translation>
        </message>
        <message>
            <source>Smudged: {signs}.</source>
            <translation>Verwischt: {signs}.</translation>
        </message>
        <message>
            <source>Over the edge: {signs}.</source>
            <translation>Über den Rand: {signs}.</translation>
        </message>
        <message>
            <source>They can follow later, on a sheet with just these boxes.</source>
            <translation>Sie können später folgen, auf einem Bogen nur mit diesen Kästchen.</translation>
        </message>
        <message>
            <source>Page {number} of the sheet is not here yet.</source>
            <translation>Seite {number} des Bogens fehlt noch.</translation>
        </message>
    </context>
    <context>
        <name>ScriptDialog</name>
        <message>
            <source>What to say</source>
            <translation>Was Sie sagen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Write down what they said</source>
            <translation>Notieren, was gesagt wurde</translation>
        </message>
        <message>
            <source>Mark as called</source>
            <translation>Als angerufen markieren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>no telephone number yet</source>
            <translation>noch keine Telefonnummer</translation>
        </message>
        <message>
            <source>{name}, {phone}</source>
            <translation>{name}, {phone}</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
    </context>
    <context>
        <name>SenderCorner</name>
        <message>
            <source>Your details are saved.</source>
            <translation>Ihre Angaben sind gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>SenderDialog</name>
        <message>
            <source>Your details</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Ihr vollständiger Name</translation>
        </message>
        <message>
            <source>How you sign</source>
            <translation>Wie Sie unterschreiben</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Ihr Vorname</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Absenderadresse</translation>
        </message>
        <message>
            <source>Written on your envelopes.</source>
            <translation>Steht auf Ihren Umschlägen.</translation>
        </message>
        <message>
            <source>Your notes need a name to be signed with.</source>
            <translation>Ihre Nachrichten brauchen einen Namen zum Unterschreiben.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Opening the sample search…</source>
            <translation>Beispielsuche wird geöffnet…</translation>
        </message>
        <message>
            <source>It is back. What was here before is kept as a backup.</source>
            <translation>Es ist zurück. Was vorher hier war, ist als Sicherung gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>SheetArea</name>
        <message>
            <source>The sheet</source>
            <translation>Der Bogen</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Several cards on a sheet</source>
            <translation>Mehrere Karten pro Bogen</translation>
        </message>
        <message>
            <source>Places that are gone</source>
            <translation>Fehlende Plätze</translation>
        </message>
        <message>
            <source>No two sources agree on these figures: measure yours first.</source>
            <translation>Zu diesen Maßen sagt jede Quelle etwas anderes: Messen Sie zuerst nach.</translation>
        </message>
        <message>
            <source>Draw edges and folds, for a test on plain paper</source>
            <translation>Kanten und Falze zeichnen, für einen Test auf Normalpapier</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Bögen ansehen…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Bogen</translation>
        </message>
        <message>
            <source>Click on places of the first sheet that are gone.</source>
            <translation>Klicken Sie auf dem ersten Bogen auf die Plätze, die fehlen.</translation>
        </message>
        <message>
            <source>Your last sheet is used in part, as marked. Click on a place to change it.</source>
            <translation>Ihr letzter Bogen ist angebrochen, wie markiert. Klicken Sie auf einen Platz, um das zu ändern.</translation>
        </message>
        <message>
            <source>{cards} on {sheets}</source>
            <translation>{cards} auf {sheets}</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n Bogen</numerusform>
                <numerusform>%n Bögen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetStep</name>
        <message>
            <source>The first page of the sheet</source>
            <translation>Die erste Seite des Bogens</translation>
        </message>
        <message>
            <source>Print both pages of the sheet at their true size, in colour or grey.</source>
            <translation>Drucken Sie beide Seiten des Bogens in Originalgröße, in Farbe oder Grau.</translation>
        </message>
        <message>
            <source>Write each letter and sign into its box with the pen you like best, at your usual pace. Ten minutes will do; what you leave out can follow later.</source>
            <translation>Schreiben Sie jedes Zeichen in sein Kästchen, mit Ihrem liebsten Stift und im üblichen Tempo. Zehn Minuten genügen; was Sie auslassen, kann später folgen.</translation>
        </message>
        <message>
            <source>Scan the pages, or photograph them from above in even light, each one whole.</source>
            <translation>Scannen Sie die Seiten oder fotografieren Sie sie von oben bei gleichmäßigem Licht, jede ganz.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papier</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Bogen als PDF speichern…</translation>
        </message>
        <message>
            <source>Open it to print</source>
            <translation>Zum Drucken öffnen</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Bogen speichern</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>PDF-Dateien (*.pdf)</translation>
        </message>
        <message>
            <source>My hand.pdf</source>
            <translation>Meine Handschrift.pdf</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>{page} ({key})</source>
            <translation>{page} ({key})</translation>
        </message>
        <message>
            <source>Your details: {name}</source>
            <translation>Ihre Angaben: {name}</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Yours</source>
            <translation>Eigenes</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Dort</translation>
        </message>
    </context>
    <context>
        <name>SignatureDialog</name>
        <message>
            <source>Your signature</source>
            <translation>Ihre Unterschrift</translation>
        </message>
        <message>
            <source>Draw it here</source>
            <translation>Hier zeichnen</translation>
        </message>
        <message>
            <source>Take it from a scan</source>
            <translation>Aus einem Scan nehmen</translation>
        </message>
        <message>
            <source>How to give your signature</source>
            <translation>Wie Sie Ihre Unterschrift geben</translation>
        </message>
        <message>
            <source>Undo stroke</source>
            <translation>Strich zurücknehmen</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>On a card</source>
            <translation>Auf einer Karte</translation>
        </message>
        <message>
            <source>Your card’s end shows here.</source>
            <translation>Hier zeigt sich das Ende Ihrer Karte.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Keep this signature</source>
            <translation>Unterschrift behalten</translation>
        </message>
        <message>
            <source>It is written a little differently on each card, in the card’s own pen.</source>
            <translation>Auf jeder Karte fällt sie etwas anders aus, im Stift der Karte.</translation>
        </message>
        <message>
            <source>With the mouse or a tablet’s pen</source>
            <translation>Mit der Maus oder einem Tablett-Stift</translation>
        </message>
        <message>
            <source>Thank you again for your time.

Warmly,</source>
            <translation>Nochmals danke für Ihre Zeit.

Herzlich,</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>The pad to sign on</source>
            <translation>Das Feld zum Unterschreiben</translation>
        </message>
        <message numerus="yes">
            <source>%n strokes</source>
            <translation>
                <numerusform>%n Strich</numerusform>
                <numerusform>%n Striche</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is drawn yet</source>
            <translation>Noch nichts gezeichnet</translation>
        </message>
    </context>
    <context>
        <name>SignatureRow</name>
        <message>
            <source>Your signature</source>
            <translation>Ihre Unterschrift</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <source>Draw or trace…</source>
            <translation>Zeichnen oder nachzeichnen…</translation>
        </message>
        <message>
            <source>Your signature: {doing}</source>
            <translation>Ihre Unterschrift: {doing}</translation>
        </message>
        <message>
            <source>Your signature is removed.</source>
            <translation>Ihre Unterschrift ist entfernt.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size of the writing</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>As fits</source>
            <translation>Passend</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Klein</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Groß</translation>
        </message>
        <message>
            <source>How large it is written: as large as sits well on the card</source>
            <translation>Wie groß geschrieben wird: so groß, wie es gut auf der Karte steht</translation>
        </message>
        <message>
            <source>How large it is written: {points}</source>
            <translation>Wie groß geschrieben wird: {points}</translation>
        </message>
        <message>
            <source>{points} pt</source>
            <translation>{points} pt</translation>
        </message>
    </context>
    <context>
        <name>SkipDialog</name>
        <message>
            <source>Leave this out</source>
            <translation>Das weglassen</translation>
        </message>
        <message>
            <source>For yourself alone. It may stay empty.</source>
            <translation>Nur für Sie selbst. Es darf leer bleiben.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglassen</translation>
        </message>
    </context>
    <context>
        <name>StartStep</name>
        <message>
            <source>Choose files…</source>
            <translation>Dateien wählen…</translation>
        </message>
        <message>
            <source>An e-mail, a signature, an invitation, a contact card or a list of people</source>
            <translation>E-Mail, Signatur, Einladung, Kontaktkarte oder Personenliste</translation>
        </message>
        <message>
            <source>Read this text</source>
            <translation>Diesen Text lesen</translation>
        </message>
        <message>
            <source>Contacts from a phone, Google, Outlook or LinkedIn; a list as CSV or workbook; invitations from a calendar; e-mails. Drop them anywhere on the window, or choose them here.</source>
            <translation>Kontakte von Telefon, Google, Outlook oder LinkedIn; eine Liste als CSV oder Arbeitsmappe; Einladungen aus einem Kalender; E-Mails. Legen Sie sie irgendwo im Fenster ab oder wählen Sie sie hier.</translation>
        </message>
        <message>
            <source>Or paste text</source>
            <translation>Oder Text einfügen</translation>
        </message>
    </context>
    <context>
        <name>StateButton</name>
        <message>
            <source>Say what happened to this note</source>
            <translation>Sagen, was mit dieser Nachricht geschah</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Status: {state}</translation>
        </message>
        <message>
            <source>{state}…</source>
            <translation>{state}…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Take back “{state}”, {day}</source>
            <translation>„{state}“ zurücknehmen, {day}</translation>
        </message>
    </context>
    <context>
        <name>StepMenus</name>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>In drei Tagen</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In einer Woche</translation>
        </message>
        <message>
            <source>{when} ({day})</source>
            <translation>{when} ({day})</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>Anderer Tag…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Weglassen</translation>
        </message>
        <message>
            <source>Without a reason</source>
            <translation>Ohne Grund</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Anderer Grund…</translation>
        </message>
        <message>
            <source>There is one: write to somebody there</source>
            <translation>Es gibt eine: dorthin schreiben</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>{name} anzeigen</translation>
        </message>
        <message>
            <source>Show the last note</source>
            <translation>Letzte Nachricht anzeigen</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Bewerbung anzeigen</translation>
        </message>
        <message>
            <source>It does not feel right</source>
            <translation>Es fühlt sich nicht richtig an</translation>
        </message>
        <message>
            <source>Once is enough</source>
            <translation>Einmal genügt</translation>
        </message>
        <message>
            <source>The moment has passed</source>
            <translation>Der Moment ist vorbei</translation>
        </message>
        <message>
            <source>Said in another way already</source>
            <translation>Schon auf andere Weise gesagt</translation>
        </message>
    </context>
    <context>
        <name>StepRow</name>
        <message>
            <source>{what}, {when}</source>
            <translation>{what}, {when}</translation>
        </message>
        <message>
            <source>{do}: {what}</source>
            <translation>{do}: {what}</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <source>Later: {what}</source>
            <translation>Später: {what}</translation>
        </message>
        <message>
            <source>Skip, and more</source>
            <translation>Weglassen und mehr</translation>
        </message>
        <message>
            <source>Skip, and more: {what}</source>
            <translation>Weglassen und mehr: {what}</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Alle zusammen</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Einzeln</translation>
        </message>
    </context>
    <context>
        <name>StockChoice</name>
        <message>
            <source>Stock</source>
            <translation>Karton</translation>
        </message>
        <message>
            <source>Stock: what is printed on</source>
            <translation>Karton: worauf gedruckt wird</translation>
        </message>
    </context>
    <context>
        <name>StoreBanner</name>
        <message>
            <source>Try again</source>
            <translation>Noch einmal</translation>
        </message>
        <message>
            <source>Copy what you typed</source>
            <translation>Getipptes kopieren</translation>
        </message>
        <message>
            <source>Save it elsewhere…</source>
            <translation>Anderswo speichern…</translation>
        </message>
        <message>
            <source>You can read everything and change nothing. {why}</source>
            <translation>Sie können alles lesen und nichts ändern. {why}</translation>
        </message>
        <message>
            <source>{why} What you type stays in this window meanwhile.</source>
            <translation>{why} Was Sie tippen, bleibt so lange in diesem Fenster.</translation>
        </message>
        <message>
            <source>Not everything you typed could be kept. Copy it or save it elsewhere; closing once more leaves it behind.</source>
            <translation>Nicht alles, was Sie getippt haben, ließ sich speichern. Kopieren Sie es oder speichern Sie es anderswo; noch einmal schließen lässt es zurück.</translation>
        </message>
    </context>
    <context>
        <name>SubjectField</name>
        <message>
            <source>Subject of the e-mail</source>
            <translation>Betreff der E-Mail</translation>
        </message>
    </context>
    <context>
        <name>TalkDialog</name>
        <message>
            <source>Your talk with {name}</source>
            <translation>Ihr Gespräch mit {name}</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Was Sie versprochen haben</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Was Sie bewundert haben</translation>
        </message>
        <message>
            <source>What you would bring to their work</source>
            <translation>Was Sie dort einbringen würden</translation>
        </message>
        <message>
            <source>One thing a line, three at most.</source>
            <translation>Eins je Zeile, höchstens drei.</translation>
        </message>
        <message>
            <source>What you want to say</source>
            <translation>Was Sie sagen möchten</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Edit template</source>
            <translation>Vorlage bearbeiten</translation>
        </message>
        <message>
            <source>Keep as template</source>
            <translation>Als Vorlage behalten</translation>
        </message>
        <message>
            <source>Short thanks</source>
            <translation>Kurzer Dank</translation>
        </message>
        <message>
            <source>Put in a field</source>
            <translation>Feld einsetzen</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Name der Vorlage</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>For which occasion</source>
            <translation>Für welchen Anlass</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Wie sie ankommt</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each person.</source>
            <translation>Was in Klammern steht, wird für jede Person ausgefüllt.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Give it a name to find it by.</source>
            <translation>Geben Sie der Vorlage einen Namen zum Wiederfinden.</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>Wie lautet er?</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>dieser Text</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <source>Your words…</source>
            <translation>Ihre Worte…</translation>
        </message>
        <message>
            <source>Templates and phrases of your own</source>
            <translation>Eigene Vorlagen und Formulierungen</translation>
        </message>
        <message>
            <source>Keep as template…</source>
            <translation>Als Vorlage behalten…</translation>
        </message>
        <message>
            <source>Keep this sentence as a phrase of mine…</source>
            <translation>Diesen Satz als meine Formulierung behalten…</translation>
        </message>
        <message>
            <source>Your phrases and templates…</source>
            <translation>Ihre Formulierungen und Vorlagen…</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <source>Cordially writes it anew. Undo brings back every word of yours.</source>
            <translation>Cordially schreibt alles neu. „Rückgängig“ bringt jedes Wort von Ihnen zurück.</translation>
        </message>
        <message>
            <source>Another wording</source>
            <translation>Andere Formulierung</translation>
        </message>
        <message>
            <source>The same facts in other words. Undo brings these back.</source>
            <translation>Dasselbe in anderen Worten. „Rückgängig“ bringt diese zurück.</translation>
        </message>
    </context>
    <context>
        <name>ThanksDialog</name>
        <message>
            <source>Thank {name}</source>
            <translation>{name} danken</translation>
        </message>
        <message>
            <source>putting in a word with the design team</source>
            <translation>das gute Wort beim Designteam</translation>
        </message>
        <message>
            <source>we talked last week</source>
            <translation>letzte Woche gab es ein Gespräch</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>How they helped</source>
            <translation>Wie Ihnen geholfen wurde</translation>
        </message>
        <message>
            <source>Leave it out while nothing has come of it yet.</source>
            <translation>Lassen Sie es weg, solange noch nichts daraus geworden ist.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Wie sie ankommt</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Wie sie klingt</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>A few words make the thanks theirs.</source>
            <translation>Ein paar Worte machen den Dank persönlich.</translation>
        </message>
    </context>
    <context>
        <name>TickModel</name>
        <message>
            <source>{who}: {state}</source>
            <translation>{who}: {state}</translation>
        </message>
        <message>
            <source>From before the no</source>
            <translation>Von vor der Absage</translation>
        </message>
        <message>
            <source>Card saved</source>
            <translation>Karte gespeichert</translation>
        </message>
        <message>
            <source>Card fits</source>
            <translation>Karte passt</translation>
        </message>
        <message>
            <source>Card too long</source>
            <translation>Karte zu lang</translation>
        </message>
        <message>
            <source>Card is empty</source>
            <translation>Karte ist leer</translation>
        </message>
        <message>
            <source>Card cannot be drawn</source>
            <translation>Karte nicht zeichenbar</translation>
        </message>
        <message>
            <source>No envelope</source>
            <translation>Kein Umschlag</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <source>Address too long</source>
            <translation>Adresse zu lang</translation>
        </message>
        <message>
            <source>Check envelope</source>
            <translation>Umschlag prüfen</translation>
        </message>
        <message>
            <source>Envelope fits</source>
            <translation>Umschlag passt</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Save for your calendar…</source>
            <translation>Für Ihren Kalender speichern…</translation>
        </message>
        <message>
            <source>Edit your playbook</source>
            <translation>Ihren Leitfaden bearbeiten</translation>
        </message>
        <message>
            <source>Nothing is due. The day is yours.</source>
            <translation>Nichts steht an. Der Tag gehört Ihnen.</translation>
        </message>
        <message>
            <source>Once there is an application, with the people you met, the next step stands here on its day, with its reason.</source>
            <translation>Sobald es eine Bewerbung gibt, mit allen, die Sie getroffen haben, steht hier an seinem Tag der nächste Schritt mit seiner Begründung.</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Neue Bewerbung</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>Nothing is due just now. More comes later today.</source>
            <translation>Gerade ist nichts fällig. Später am Tag kommt noch etwas.</translation>
        </message>
        <message>
            <source>What is suggested, when and why stands in the playbook.</source>
            <translation>Was vorgeschlagen wird, wann und warum, steht im Leitfaden.</translation>
        </message>
    </context>
    <context>
        <name>ToldView</name>
        <message>
            <source>In all</source>
            <translation>Insgesamt</translation>
        </message>
        <message>
            <source>Nothing to tell yet</source>
            <translation>Noch nichts zu berichten</translation>
        </message>
        <message>
            <source>Whom you met, what you wrote to them and what came back is counted here, without any judgement.</source>
            <translation>Hier wird gezählt, wen Sie getroffen, was Sie geschrieben und was Sie zurückbekommen haben, ganz ohne Urteil.</translation>
        </message>
        <message>
            <source>Company by company</source>
            <translation>Firma für Firma</translation>
        </message>
        <message>
            <source>Outline: notes written; half filled: mailed or e-mailed; filled: answered.</source>
            <translation>Umriss: geschriebene Nachrichten; halb gefüllt: abgeschickt oder gemailt; gefüllt: beantwortet.</translation>
        </message>
        <message>
            <source>People met</source>
            <translation>Getroffene Personen</translation>
        </message>
        <message>
            <source>Notes written</source>
            <translation>Geschriebene Nachrichten</translation>
        </message>
        <message>
            <source>Mailed or e-mailed</source>
            <translation>Abgeschickt oder gemailt</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Feedback received</source>
            <translation>Erhaltene Rückmeldungen</translation>
        </message>
        <message>
            <source>Recommending you</source>
            <translation>Empfehlen Sie</translation>
        </message>
        <message>
            <source>Recommended by you</source>
            <translation>Von Ihnen empfohlen</translation>
        </message>
        <message>
            <source>At no company</source>
            <translation>Ohne Firma</translation>
        </message>
        <message numerus="yes">
            <source>%n people met</source>
            <translation>
                <numerusform>%n Person getroffen</numerusform>
                <numerusform>%n Personen getroffen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n Nachricht geschrieben</numerusform>
                <numerusform>%n Nachrichten geschrieben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailed or e-mailed</source>
            <translation>
                <numerusform>%n abgeschickt oder gemailt</numerusform>
                <numerusform>%n abgeschickt oder gemailt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n beantwortet</numerusform>
                <numerusform>%n beantwortet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces of feedback</source>
            <translation>
                <numerusform>%n Rückmeldung</numerusform>
                <numerusform>%n Rückmeldungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommending you</source>
            <translation>
                <numerusform>%n empfiehlt Sie</numerusform>
                <numerusform>%n empfehlen Sie</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommended by you</source>
            <translation>
                <numerusform>%n von Ihnen empfohlen</numerusform>
                <numerusform>%n von Ihnen empfohlen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
    </context>
    <context>
        <name>TracePart</name>
        <message>
            <source>Drop a scan or photo here</source>
            <translation>Scan oder Foto hier ablegen</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF. Sign with a dark pen on plain white paper and leave paper all round; shadows, specks and the paper are taken away.</source>
            <translation>PNG, JPEG oder PDF. Unterschreiben Sie mit dunklem Stift auf einfachem weißem Papier und lassen Sie rundum Papier frei; Schatten, Flecken und das Papier werden entfernt.</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Ihr Bild</translation>
        </message>
        <message>
            <source>Its ink</source>
            <translation>Die Tinte</translation>
        </message>
        <message>
            <source>Another picture…</source>
            <translation>Anderes Bild…</translation>
        </message>
    </context>
    <context>
        <name>Trail</name>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>{states} {day}</source>
            <translation>{states} {day}</translation>
        </message>
        <message>
            <source>{state} ({detail})</source>
            <translation>{state} ({detail})</translation>
        </message>
    </context>
    <context>
        <name>TurnCard</name>
        <message>
            <source>The outsides are out. Turn the whole stack over like a page of a book and put it back; the bold edge goes in first again.</source>
            <translation>Die Außenseiten sind gedruckt. Wenden Sie den ganzen Stapel wie eine Buchseite und legen Sie ihn zurück; die fette Kante geht wieder zuerst hinein.</translation>
        </message>
        <message>
            <source>Your own address goes on the flaps: turn the envelopes over like pages of a book and put them back; the same edge goes in first.</source>
            <translation>Ihre eigene Adresse kommt auf die Laschen: Wenden Sie die Umschläge wie Buchseiten und legen Sie sie zurück; dieselbe Kante geht zuerst hinein.</translation>
        </message>
        <message>
            <source>How to turn the stack</source>
            <translation>Wie Sie den Stapel wenden</translation>
        </message>
        <message>
            <source>Over, like a page of a book; the same edge goes in first.</source>
            <translation>Wie eine Buchseite wenden; dieselbe Kante geht zuerst hinein.</translation>
        </message>
        <message>
            <source>Print the insides</source>
            <translation>Innenseiten drucken</translation>
        </message>
        <message>
            <source>Print the flaps</source>
            <translation>Laschen drucken</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Von vorn beginnen</translation>
        </message>
        <message>
            <source>The cards are ready to print again, on new paper</source>
            <translation>Die Karten sind wieder bereit zum Drucken, auf neuem Papier</translation>
        </message>
        <message>
            <source>{printer} has the other side.</source>
            <translation>{printer} hat die andere Seite.</translation>
        </message>
        <message>
            <source>They are ready to print again.</source>
            <translation>Sie sind wieder bereit zum Drucken.</translation>
        </message>
    </context>
    <context>
        <name>TwiceDialog</name>
        <message>
            <source>People who may be there twice</source>
            <translation>Personen, die vielleicht doppelt da sind</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Suche läuft…</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Es sind zwei Personen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>Zu einer machen</translation>
        </message>
        <message>
            <source>Everything that hangs on the one moves to the other. Undo takes it back.</source>
            <translation>Alles, was an der einen hängt, geht zur anderen. „Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message>
            <source>Nobody is there twice.</source>
            <translation>Niemand ist doppelt da.</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>Die eine</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>Die andere</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>Beide sagen dasselbe.</translation>
        </message>
        <message>
            <source>{name} is one person now.</source>
            <translation>{name} ist jetzt eine Person.</translation>
        </message>
        <message>
            <source>{one} and {other} stay two people.</source>
            <translation>{one} und {other} bleiben zwei Personen.</translation>
        </message>
    </context>
    <context>
        <name>TwiceLine</name>
        <message>
            <source>Look for people who are there twice</source>
            <translation>Nach doppelten Personen suchen</translation>
        </message>
        <message numerus="yes">
            <source>%n people may be there twice</source>
            <translation>
                <numerusform>%n Person ist vielleicht doppelt da</numerusform>
                <numerusform>%n Personen sind vielleicht doppelt da</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndatedRows</name>
        <message>
            <source>On which day did {company} answer? The days ahead are counted from it.</source>
            <translation>An welchem Tag hat {company} geantwortet? Von da an zählen die kommenden Tage.</translation>
        </message>
        <message>
            <source>Say when</source>
            <translation>Tag nennen</translation>
        </message>
        <message>
            <source>Say when {company} answered</source>
            <translation>Sagen, wann {company} geantwortet hat</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Undo: {what}</source>
            <translation>Rückgängig: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Wiederholen: {what}</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Rückgängig gemacht: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>Es gibt nichts wiederherzustellen.</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Wiederhergestellt: {what}</translation>
        </message>
    </context>
    <context>
        <name>VariationChoice</name>
        <message>
            <source>Variation</source>
            <translation>Variation</translation>
        </message>
        <message>
            <source>How much the hand wanders</source>
            <translation>Wie sehr die Handschrift schwankt</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>danke</translation>
        </message>
    </context>
    <context>
        <name>VentField</name>
        <message>
            <source>Vent pad</source>
            <translation>Frustblock</translation>
        </message>
        <message>
            <source>Everything you would never send</source>
            <translation>Alles, was Sie nie abschicken würden</translation>
        </message>
        <message>
            <source>Copying is off here: a clipboard may remember what passes through it.</source>
            <translation>Kopieren ist hier aus: Eine Zwischenablage merkt sich vielleicht, was hindurchgeht.</translation>
        </message>
        <message>
            <source>That is too long to paste at once. Paste a part of it.</source>
            <translation>Das ist zu lang, um es auf einmal einzufügen. Fügen Sie einen Teil davon ein.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
    </context>
    <context>
        <name>VentWindow</name>
        <message>
            <source>Vent pad</source>
            <translation>Frustblock</translation>
        </message>
        <message>
            <source>Shred it</source>
            <translation>Schreddern</translation>
        </message>
        <message>
            <source>What it cannot promise</source>
            <translation>Was er nicht versprechen kann</translation>
        </message>
        <message>
            <source>Another idea</source>
            <translation>Andere Idee</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Write it as it is. Nobody will read it, and nothing of it is kept.</source>
            <translation>Schreiben Sie, wie es ist. Niemand wird es lesen, und nichts davon bleibt.</translation>
        </message>
        <message>
            <source>Stays in this window only. Closing shreds it.</source>
            <translation>Bleibt nur in diesem Fenster. Schließen schreddert es.</translation>
        </message>
        <message>
            <source>It is gone</source>
            <translation>Es ist weg</translation>
        </message>
        <message>
            <source>Now for something else:</source>
            <translation>Und jetzt etwas anderes:</translation>
        </message>
        <message>
            <source>Cordially writes this nowhere: no file, no draft, no undo, no clipboard, no crash report. It cannot govern what lies around it. The operating system may move memory to its swap file or write all of it to disk when the computer sleeps, and a screen reader, an input method or whoever watches this computer takes part in what is typed. If it is not your computer, use paper.</source>
            <translation>Cordially schreibt dies nirgendwohin: keine Datei, kein Entwurf, kein Rückgängig, keine Zwischenablage, kein Absturzbericht. Was darum herum liegt, kann es nicht bestimmen. Das Betriebssystem verschiebt vielleicht Speicher in seine Auslagerungsdatei oder schreibt ihn im Ruhezustand ganz auf die Platte, und ein Bildschirmleser, eine Eingabemethode oder wer immer diesen Computer überwacht, bekommt mit, was getippt wird. Wenn es nicht Ihr Computer ist, nehmen Sie Papier.</translation>
        </message>
    </context>
    <context>
        <name>VersionBar</name>
        <message>
            <source>Change it</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>{state} on {day}. Changing it begins version {next}; this one stays readable.</source>
            <translation>{state} am {day}. Eine Änderung beginnt Version {next}; diese bleibt lesbar.</translation>
        </message>
        <message>
            <source>Your next word begins version {next}; this one stays readable.</source>
            <translation>Ihr nächstes Wort beginnt Version {next}; diese bleibt lesbar.</translation>
        </message>
        <message>
            <source>This is version {now}.</source>
            <translation>Das ist Version {now}.</translation>
        </message>
        <message>
            <source>Back to version {number}</source>
            <translation>Zurück zu Version {number}</translation>
        </message>
        <message>
            <source>Read version {number}</source>
            <translation>Version {number} lesen</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Write a first card</source>
            <translation>Eine erste Karte schreiben</translation>
        </message>
        <message>
            <source>Bring in contacts…</source>
            <translation>Kontakte übernehmen…</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>A note by hand, to whoever met you</source>
            <translation>Ein paar handgeschriebene Zeilen für alle, die Sie getroffen haben</translation>
        </message>
        <message>
            <source>Say whom you met and what you talked about. The card is drafted, written in a hand you choose, and ready to print a minute or two later.</source>
            <translation>Sagen Sie, wen Sie getroffen und worüber Sie gesprochen haben. Ein, zwei Minuten später ist die Karte entworfen, in einer Handschrift Ihrer Wahl geschrieben und druckbereit.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Nothing is sent anywhere.</source>
            <translation>Alles bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Who writes?</source>
            <translation>Wer schreibt?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>Step 1 of 2</source>
            <translation>Schritt 1 von 2</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Ihr vollständiger Name</translation>
        </message>
        <message>
            <source>Written on your envelopes. It can wait.</source>
            <translation>Steht auf Ihren Umschlägen. Es kann warten.</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Absenderadresse</translation>
        </message>
        <message>
            <source>A card needs a name to be signed with; Skip asks for it later.</source>
            <translation>Eine Karte braucht einen Namen zum Unterschreiben; nach „Überspringen“ wird später danach gefragt.</translation>
        </message>
    </context>
    <context>
        <name>WorkingStep</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Looking who is here already: {done} of {all}</source>
            <translation>Wer ist schon da? {done} von {all}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln read so far</source>
            <translation>
                <numerusform>Bisher %Ln gelesen</numerusform>
                <numerusform>Bisher %Ln gelesen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteForEveryone</name>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n Nachricht geschrieben</numerusform>
                <numerusform>%n Nachrichten geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WritingSection</name>
        <message>
            <source>That of the note before</source>
            <translation>Die der vorigen Nachricht</translation>
        </message>
        <message>
            <source>Go by the newest note instead</source>
            <translation>Lieber nach der neuesten Nachricht richten</translation>
        </message>
        <message>
            <source>200 characters, free account</source>
            <translation>200 Zeichen, kostenloses Konto</translation>
        </message>
        <message>
            <source>300 characters, paid account</source>
            <translation>300 Zeichen, Bezahlkonto</translation>
        </message>
        <message>
            <source>What is looked for…</source>
            <translation>Worauf geachtet wird…</translation>
        </message>
        <message>
            <source>Your phrases and templates…</source>
            <translation>Ihre Formulierungen und Vorlagen…</translation>
        </message>
        <message>
            <source>Learn your hand…</source>
            <translation>Ihre Handschrift lernen…</translation>
        </message>
        <message>
            <source>New notes</source>
            <translation>Neue Nachrichten</translation>
        </message>
        <message>
            <source>What a new note begins with. Notes that are written stay as they are.</source>
            <translation>Womit eine neue Nachricht beginnt. Geschriebene bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Wie sie klingt</translation>
        </message>
        <message>
            <source>Fill in a sheet once by pen, and notes can be in your own writing.</source>
            <translation>Füllen Sie einmal einen Bogen mit dem Stift aus, und Nachrichten können in Ihrer eigenen Handschrift stehen.</translation>
        </message>
        <message>
            <source>Your own hand and words</source>
            <translation>Eigene Handschrift und Worte</translation>
        </message>
        <message>
            <source>What is told beside a note before it goes out.</source>
            <translation>Was neben einer Nachricht gemeldet wird, bevor sie hinausgeht.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>Die Durchsicht</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Longest invitation</source>
            <translation>Längste Einladung</translation>
        </message>
    </context>
    <context>
        <name>YouSection</name>
        <message>
            <source>Your full name</source>
            <translation>Ihr vollständiger Name</translation>
        </message>
        <message>
            <source>How you sign</source>
            <translation>Wie Sie unterschreiben</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Ihr Vorname</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Absenderadresse</translation>
        </message>
        <message>
            <source>Written on your envelopes.</source>
            <translation>Steht auf Ihren Umschlägen.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Your notes need a name to be signed with.</source>
            <translation>Ihre Nachrichten brauchen einen Namen zum Unterschreiben.</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>Farther</source>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Näher heran</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>Originalgröße</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Delete all of it? This cannot be undone. Older backups keep it until they go.</source>
            <translation>Alles davon löschen? Das lässt sich nicht rückgängig machen. Ältere Sicherungen behalten es, bis sie verschwinden.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>A sample of the hand</source>
            <translation>Eine Probe der Handschrift</translation>
        </message>
        <message>
            <source>Here your hand will write its first lines.</source>
            <translation>Hier schreibt Ihre Handschrift ihre ersten Zeilen.</translation>
        </message>
    </context>
    <context>
        <name>address</name>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Bundesland oder Region</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Such as: c/o Front desk</source>
            <translation>Etwa: c/o Empfang</translation>
        </message>
        <message>
            <source>Attention line</source>
            <translation>Zusatzzeile (zu Händen)</translation>
        </message>
        <message>
            <source>Choose a country from the list.</source>
            <translation>Wählen Sie ein Land aus der Liste.</translation>
        </message>
        <message>
            <source>this form</source>
            <translation>dieses Formular</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>by phone</source>
            <translation>telefonisch</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per Brief</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>persönlich</translation>
        </message>
        <message>
            <source>{answer} by {day}</source>
            <translation>{answer} bis {day}</translation>
        </message>
        <message>
            <source>{answer} on {day}</source>
            <translation>{answer} am {day}</translation>
        </message>
        <message>
            <source>{answer}, {how}</source>
            <translation>{answer}, {how}</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Antwort eintragen</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>You were among the last few.</source>
            <translation>Sie waren in der engsten Wahl.</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Antwort ändern</translation>
        </message>
        <message>
            <source>Their answer</source>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>None yet. They named {day} for it.</source>
            <translation>Noch keine. Genannt war der {day}.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Noch keine.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>when Cordially was closed</source>
            <translation>als Cordially geschlossen wurde</translation>
        </message>
        <message>
            <source>after a start, as the last changes had none</source>
            <translation>nach einem Start, weil die letzten Änderungen keine hatten</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>vor einer Aktualisierung</translation>
        </message>
        <message>
            <source>before contacts were brought in</source>
            <translation>vor dem Übernehmen von Kontakten</translation>
        </message>
        <message>
            <source>before an archive was brought back</source>
            <translation>vor dem Zurückholen eines Archivs</translation>
        </message>
        <message>
            <source>when you asked for it</source>
            <translation>auf Ihren Wunsch</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Firmen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Schritte des Plans</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Erkenntnisse</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Empfehlungen</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>Your phrases</source>
            <translation>Ihre Formulierungen</translation>
        </message>
        <message>
            <source>Your templates</source>
            <translation>Ihre Vorlagen</translation>
        </message>
        <message>
            <source>What was printed</source>
            <translation>Was gedruckt wurde</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Ihre Angaben</translation>
        </message>
        <message>
            <source>Your preferences</source>
            <translation>Ihre Einstellungen</translation>
        </message>
        <message>
            <source>{count} come back</source>
            <translation>{count} kommen zurück</translation>
        </message>
        <message>
            <source>{count} go</source>
            <translation>{count} gehen</translation>
        </message>
        <message>
            <source>{count} become what they were</source>
            <translation>{count} werden, wie sie waren</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Ihre Unterschrift</translation>
        </message>
        <message>
            <source>What your calendar was told</source>
            <translation>Was Ihr Kalender erhielt</translation>
        </message>
        <message>
            <source>Your playbook</source>
            <translation>Ihr Leitfaden</translation>
        </message>
        <message>
            <source>Your own hands</source>
            <translation>Ihre eigenen Handschriften</translation>
        </message>
        <message>
            <source>The pictures of your fronts</source>
            <translation>Die Bilder Ihrer Vorderseiten</translation>
        </message>
        <message>
            <source>{what}: come back</source>
            <translation>{what}: kommen zurück</translation>
        </message>
        <message>
            <source>{what}: go</source>
            <translation>{what}: gehen</translation>
        </message>
        <message>
            <source>{what}: as they were</source>
            <translation>{what}: wie vorher</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Arbeitsstelle</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Step of the plan</source>
            <translation>Schritt des Plans</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Empfehlung</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Formulierung</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n Person</numerusform>
                <numerusform>%n Personen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n Bewerbung</numerusform>
                <numerusform>%n Bewerbungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n to write</source>
            <translation>
                <numerusform>%n zu schreiben</numerusform>
                <numerusform>%n zu schreiben</numerusform>
            </translation>
        </message>
        <message>
            <source>{role} at {company}, {stage}</source>
            <translation>{role} bei {company}, {stage}</translation>
        </message>
    </context>
    <context>
        <name>boxes</name>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>smudged</source>
            <translation>verwischt</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>abgeschnitten</translation>
        </message>
    </context>
    <context>
        <name>closed_door</name>
        <message>
            <source>Cordially could not open its data</source>
            <translation>Cordially konnte seine Daten nicht öffnen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>ddd, d MMM</source>
            <translation>ddd, d. MMM</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
    </context>
    <context>
        <name>email</name>
        <message>
            <source>This does not look like an e-mail address. It is kept as you typed it.</source>
            <translation>Das sieht nicht nach einer E-Mail-Adresse aus. Es bleibt so, wie Sie es getippt haben.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>{path} is not there any more.</source>
            <translation>{path} ist nicht mehr da.</translation>
        </message>
        <message>
            <source>No program was found that opens {name}; it lies in {folder}.</source>
            <translation>Kein Programm gefunden, das {name} öffnet; es liegt in {folder}.</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Taken up where you left off.</source>
            <translation>Weiter, wo Sie aufgehört haben.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Von vorn beginnen</translation>
        </message>
    </context>
    <context>
        <name>fronts</name>
        <message>
            <source>Sprig</source>
            <translation>Zweig</translation>
        </message>
        <message>
            <source>Wreath</source>
            <translation>Kranz</translation>
        </message>
        <message>
            <source>Flower</source>
            <translation>Blume</translation>
        </message>
        <message>
            <source>Leaf</source>
            <translation>Blatt</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Umschlag</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Wellen</translation>
        </message>
        <message>
            <source>Hills</source>
            <translation>Hügel</translation>
        </message>
        <message>
            <source>Cup</source>
            <translation>Tasse</translation>
        </message>
        <message>
            <source>By the printer, turned about the long edge</source>
            <translation>Vom Drucker, um die lange Kante gewendet</translation>
        </message>
        <message>
            <source>By the printer, turned about the short edge</source>
            <translation>Vom Drucker, um die kurze Kante gewendet</translation>
        </message>
        <message>
            <source>You turn the stack by hand</source>
            <translation>Sie wenden den Stapel von Hand</translation>
        </message>
        <message>
            <source>It is printed already: print the inside only</source>
            <translation>Sie ist schon bedruckt: nur innen drucken</translation>
        </message>
    </context>
    <context>
        <name>hands</name>
        <message>
            <source>quick upright print with an easy slant</source>
            <translation>zügige Druckschrift, leicht geneigt</translation>
        </message>
        <message>
            <source>rounded joined script</source>
            <translation>rund und verbunden</translation>
        </message>
        <message>
            <source>slender slanted script, lightly joined</source>
            <translation>schlank, schräg, locker verbunden</translation>
        </message>
        <message>
            <source>narrow, lively print</source>
            <translation>schmale, lebhafte Druckschrift</translation>
        </message>
        <message>
            <source>school cursive, loosely joined</source>
            <translation>Schulschrift, locker verbunden</translation>
        </message>
        <message>
            <source>small hasty capitals and print</source>
            <translation>kleine, eilige Großbuchstaben</translation>
        </message>
        <message>
            <source>round, even print</source>
            <translation>runde, gleichmäßige Druckschrift</translation>
        </message>
        <message>
            <source>neat, clear print</source>
            <translation>saubere, klare Druckschrift</translation>
        </message>
        <message>
            <source>upright, airy script</source>
            <translation>aufrecht und luftig</translation>
        </message>
        <message>
            <source>broad-pen script</source>
            <translation>mit breiter Feder</translation>
        </message>
        <message>
            <source>friendly, careful print</source>
            <translation>freundliche, sorgfältige Druckschrift</translation>
        </message>
        <message>
            <source>flowing formal script</source>
            <translation>fließend und förmlich</translation>
        </message>
        <message>
            <source>neat slanted print</source>
            <translation>saubere, schräge Druckschrift</translation>
        </message>
        <message>
            <source>chancery italic</source>
            <translation>Kanzleikursive</translation>
        </message>
        <message>
            <source>playful print with small serifs</source>
            <translation>verspielt, mit kleinen Serifen</translation>
        </message>
    </context>
    <context>
        <name>ideas</name>
        <message>
            <source>Walk once round the block and leave the phone at home.</source>
            <translation>Gehen Sie einmal um den Block und lassen Sie das Telefon zu Hause.</translation>
        </message>
        <message>
            <source>Cook something that needs stirring.</source>
            <translation>Kochen Sie etwas, das gerührt werden muss.</translation>
        </message>
        <message>
            <source>Play one song, loud, to its end.</source>
            <translation>Spielen Sie ein Lied, laut, bis zum Ende.</translation>
        </message>
        <message>
            <source>Call someone who makes you laugh. Ask about their day.</source>
            <translation>Rufen Sie jemanden an, der Sie zum Lachen bringt. Fragen Sie, wie der Tag war.</translation>
        </message>
        <message>
            <source>Put one drawer in order. Only one.</source>
            <translation>Räumen Sie eine Schublade auf. Nur eine.</translation>
        </message>
        <message>
            <source>Water the plants, slowly.</source>
            <translation>Gießen Sie die Pflanzen, langsam.</translation>
        </message>
        <message>
            <source>Make tea, and drink it at the window.</source>
            <translation>Machen Sie Tee und trinken Sie ihn am Fenster.</translation>
        </message>
        <message>
            <source>Read ten pages of something with no use at all.</source>
            <translation>Lesen Sie zehn Seiten von etwas, das zu gar nichts nütze ist.</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>Full name</source>
            <translation>Vollständiger Name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Zweiter Vorname</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Nachname</translation>
        </message>
        <message>
            <source>Name and e-mail in one</source>
            <translation>Name und E-Mail zusammen</translation>
        </message>
        <message>
            <source>Dr., Prof. …</source>
            <translation>Dr., Prof. …</translation>
        </message>
        <message>
            <source>Jr., III …</source>
            <translation>Jr., III …</translation>
        </message>
        <message>
            <source>Nickname</source>
            <translation>Spitzname</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Abteilung</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Ganze Adresse</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Hausnummer</translation>
        </message>
        <message>
            <source>Second line of the street</source>
            <translation>Zweite Straßenzeile</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Postfach</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Bundesland oder Region</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Website</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Geburtstag</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>Nicht nötig</translation>
        </message>
        <message>
            <source>{field} ({group})</source>
            <translation>{field} ({group})</translation>
        </message>
        <message>
            <source>{where}: {reason}</source>
            <translation>{where}: {reason}</translation>
        </message>
        <message>
            <source>Choose what to bring in</source>
            <translation>Wählen, was übernommen wird</translation>
        </message>
        <message>
            <source>Contacts, invitations and e-mails ({endings})</source>
            <translation>Kontakte, Einladungen und E-Mails ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Anniversary</source>
            <translation>Jahrestag</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Bild</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Angehörige</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Ein Bild</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Zusammengeführt</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Gespräch</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Übersprungen</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unverändert</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Greeted as</source>
            <translation>Anrede</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Anredeform</translation>
        </message>
        <message>
            <source>Further details</source>
            <translation>Weitere Angaben</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Mit</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Für</translation>
        </message>
        <message>
            <source>Shares an e-mail address with {names}</source>
            <translation>Hat dieselbe E-Mail-Adresse wie {names}</translation>
        </message>
        <message>
            <source>Shares a phone number with {names}</source>
            <translation>Hat dieselbe Telefonnummer wie {names}</translation>
        </message>
        <message>
            <source>Could be {names} at the same company</source>
            <translation>Könnte {names} bei derselben Firma sein</translation>
        </message>
        <message>
            <source>Has the name of {names}, whom you know</source>
            <translation>Heißt wie {names}, schon bei Ihnen bekannt</translation>
        </message>
        <message>
            <source>Known by the e-mail address.</source>
            <translation>An der E-Mail-Adresse erkannt.</translation>
        </message>
        <message>
            <source>Known by the phone number.</source>
            <translation>An der Telefonnummer erkannt.</translation>
        </message>
        <message>
            <source>Known by name and company.</source>
            <translation>An Name und Firma erkannt.</translation>
        </message>
        <message>
            <source>Known by name.</source>
            <translation>Am Namen erkannt.</translation>
        </message>
        <message>
            <source>Both have the same e-mail address.</source>
            <translation>Beide haben dieselbe E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>Both have the same phone number.</source>
            <translation>Beide haben dieselbe Telefonnummer.</translation>
        </message>
        <message>
            <source>Both have the same name and company.</source>
            <translation>Beide haben denselben Namen und dieselbe Firma.</translation>
        </message>
        <message>
            <source>Both have the same name.</source>
            <translation>Beide haben denselben Namen.</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Interview without a name</source>
            <translation>Gespräch ohne Namen</translation>
        </message>
        <message>
            <source>This reads like a no</source>
            <translation>Das liest sich wie eine Absage</translation>
        </message>
        <message>
            <source>This reads like a no from {company}</source>
            <translation>Das liest sich wie eine Absage von {company}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, Zeile {line}</translation>
        </message>
        <message>
            <source>Gains: {fields}</source>
            <translation>Kommt hinzu: {fields}</translation>
        </message>
        <message>
            <source>Yours stays: {fields}</source>
            <translation>Ihres bleibt: {fields}</translation>
        </message>
        <message>
            <source>You know all of this already.</source>
            <translation>Das alles wissen Sie schon.</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} bei {company}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>The pages of the side bar, in order</source>
            <translation>Die Seiten der Leiste, der Reihe nach</translation>
        </message>
        <message>
            <source>First page of the side bar</source>
            <translation>Erste Seite der Seitenleiste</translation>
        </message>
        <message>
            <source>Second page</source>
            <translation>Zweite Seite</translation>
        </message>
        <message>
            <source>Third page</source>
            <translation>Dritte Seite</translation>
        </message>
        <message>
            <source>Fourth page</source>
            <translation>Vierte Seite</translation>
        </message>
        <message>
            <source>Fifth page</source>
            <translation>Fünfte Seite</translation>
        </message>
        <message>
            <source>Sixth page</source>
            <translation>Sechste Seite</translation>
        </message>
        <message>
            <source>Seventh page</source>
            <translation>Siebte Seite</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Alles durchsuchen</translation>
        </message>
        <message>
            <source>Filter this page</source>
            <translation>Diese Seite filtern</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Hier Neues anlegen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vorwärts</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Next person’s note</source>
            <translation>Nachricht der nächsten Person</translation>
        </message>
        <message>
            <source>Previous person’s note</source>
            <translation>Nachricht der vorigen Person</translation>
        </message>
        <message>
            <source>Note ready; save a form</source>
            <translation>Nachricht fertig; Formular speichern</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Drucken oder als PDF speichern</translation>
        </message>
        <message>
            <source>Next thing to fix</source>
            <translation>Nächste Stelle zum Ausbessern</translation>
        </message>
        <message>
            <source>The thing to fix before</source>
            <translation>Vorige Stelle zum Ausbessern</translation>
        </message>
        <message>
            <source>Mend it as proposed</source>
            <translation>Ausbessern wie vorgeschlagen</translation>
        </message>
        <message>
            <source>See a sheet closer</source>
            <translation>Bogen näher ansehen</translation>
        </message>
        <message>
            <source>See more of a sheet</source>
            <translation>Mehr vom Bogen sehen</translation>
        </message>
        <message>
            <source>See a sheet in its true size, or whole</source>
            <translation>Bogen in Originalgröße oder ganz sehen</translation>
        </message>
        <message>
            <source>Mark as mailed</source>
            <translation>Als abgeschickt markieren</translation>
        </message>
        <message>
            <source>Record the answer to an application</source>
            <translation>Antwort auf eine Bewerbung eintragen</translation>
        </message>
        <message>
            <source>Bring in contacts, invitations, e-mails</source>
            <translation>Kontakte, Einladungen, E-Mails übernehmen</translation>
        </message>
        <message>
            <source>Bring in what you copied; paste into a field</source>
            <translation>Kopiertes übernehmen; in ein Feld einfügen</translation>
        </message>
        <message>
            <source>Skip a question of the first run</source>
            <translation>Frage beim ersten Start überspringen</translation>
        </message>
        <message>
            <source>Move a card to the next stage</source>
            <translation>Karte zum nächsten Stand schieben</translation>
        </message>
        <message>
            <source>Move a card to the stage before</source>
            <translation>Karte zum vorigen Stand schieben</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Diese Tasten</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Going about</source>
            <translation>Unterwegs im Programm</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>Überall</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Seeing the sheets</source>
            <translation>Bögen ansehen</translation>
        </message>
        <message>
            <source>To the next field or button</source>
            <translation>Zum nächsten Feld oder Knopf</translation>
        </message>
        <message>
            <source>Tick, or press a button</source>
            <translation>Ankreuzen oder einen Knopf drücken</translation>
        </message>
        <message>
            <source>Do what the row or the form is for</source>
            <translation>Tun, wofür Zeile oder Formular da ist</translation>
        </message>
        <message>
            <source>To the buttons of a row of Today; Left leads back</source>
            <translation>Zu den Knöpfen einer Zeile in „Heute“; nach links zurück</translation>
        </message>
        <message>
            <source>What else can be done with a row</source>
            <translation>Was mit einer Zeile noch geht</translation>
        </message>
        <message>
            <source>Close; what you typed is kept</source>
            <translation>Schließen; Getipptes bleibt erhalten</translation>
        </message>
        <message>
            <source>Show the letter that leads to a field</source>
            <translation>Den Buchstaben zeigen, der zu einem Feld führt</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Applied</source>
            <translation>Beworben</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Gespräche</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Angebot</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Noch keine Antwort</translation>
        </message>
        <message>
            <source>They said no</source>
            <translation>Absage erhalten</translation>
        </message>
        <message>
            <source>They made an offer</source>
            <translation>Angebot erhalten</translation>
        </message>
        <message>
            <source>You withdrew</source>
            <translation>Selbst zurückgezogen</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>Keine Antwort gekommen</translation>
        </message>
        <message>
            <source>Recruiter</source>
            <translation>Personalvermittlung</translation>
        </message>
        <message>
            <source>Hiring manager</source>
            <translation>Führungskraft</translation>
        </message>
        <message>
            <source>Future colleague</source>
            <translation>Künftiges Teammitglied</translation>
        </message>
        <message>
            <source>Executive</source>
            <translation>Geschäftsleitung</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Assistenz</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>Empfehlende Person</translation>
        </message>
        <message>
            <source>Not known: by their name</source>
            <translation>Nicht bekannt: mit Namen</translation>
        </message>
        <message>
            <source>Ms, Frau, Sra.</source>
            <translation>Ms, Frau, Sra.</translation>
        </message>
        <message>
            <source>Mr, Herr, Sr.</source>
            <translation>Mr, Herr, Sr.</translation>
        </message>
        <message>
            <source>Mx, no gender</source>
            <translation>Mx, geschlechtsneutral</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Erstes Gespräch</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Am Telefon</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Per Video</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Vor Ort</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Gesprächsrunde</translation>
        </message>
        <message>
            <source>Final round</source>
            <translation>Letzte Runde</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Gedruckt</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Unterschrieben</translation>
        </message>
        <message>
            <source>Mailed</source>
            <translation>Abgeschickt</translation>
        </message>
        <message>
            <source>E-mailed</source>
            <translation>Gemailt</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Rückgängig gemacht</translation>
        </message>
        <message>
            <source>After an interview</source>
            <translation>Nach einem Gespräch</translation>
        </message>
        <message>
            <source>After a no</source>
            <translation>Nach einer Absage</translation>
        </message>
        <message>
            <source>Asking for feedback</source>
            <translation>Bitte um Rückmeldung</translation>
        </message>
        <message>
            <source>Thanks for feedback</source>
            <translation>Dank für Rückmeldung</translation>
        </message>
        <message>
            <source>Keeping in touch</source>
            <translation>In Kontakt bleiben</translation>
        </message>
        <message>
            <source>A new opening</source>
            <translation>Eine neue offene Stelle</translation>
        </message>
        <message>
            <source>Offering a referral</source>
            <translation>Empfehlung anbieten</translation>
        </message>
        <message>
            <source>Thanks for a referral</source>
            <translation>Dank für eine Empfehlung</translation>
        </message>
        <message>
            <source>LinkedIn invitation</source>
            <translation>LinkedIn-Einladung</translation>
        </message>
        <message>
            <source>Withdrawing</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <source>Landed a job</source>
            <translation>Neue Stelle gefunden</translation>
        </message>
        <message>
            <source>Asking how it went on</source>
            <translation>Fragen, wie es weiterging</translation>
        </message>
        <message>
            <source>Asking after silence</source>
            <translation>Nachfragen nach Schweigen</translation>
        </message>
        <message>
            <source>They recommend you</source>
            <translation>Sie werden empfohlen</translation>
        </message>
        <message>
            <source>You recommend someone</source>
            <translation>Sie empfehlen jemanden</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Angeboten</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Erbeten</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Ausgesprochen</translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>In Kontakt</translation>
        </message>
        <message>
            <source>Led to an interview</source>
            <translation>Führte zu einem Gespräch</translation>
        </message>
        <message>
            <source>Came off</source>
            <translation>Hat geklappt</translation>
        </message>
        <message>
            <source>Came to nothing</source>
            <translation>Ohne Ergebnis</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Noch nicht geklärt</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Only after asking you</source>
            <translation>Nur nach Rückfrage bei Ihnen</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>To write</source>
            <translation>Zu schreiben</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Keine Adresse</translation>
        </message>
        <message>
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>company</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>application</source>
            <translation>Bewerbung</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>Erkenntnis</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>Rückmeldung</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Firmen</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Erkenntnisse</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Rückmeldungen</translation>
        </message>
        <message>
            <source>a person added</source>
            <translation>Person hinzugefügt</translation>
        </message>
        <message>
            <source>a person changed</source>
            <translation>Person geändert</translation>
        </message>
        <message>
            <source>a person moved to the bin</source>
            <translation>Person in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>where a person works</source>
            <translation>wo eine Person arbeitet</translation>
        </message>
        <message>
            <source>a place of work moved to the bin</source>
            <translation>Arbeitsstelle in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>two people made one</source>
            <translation>zwei Personen zu einer gemacht</translation>
        </message>
        <message>
            <source>two people told apart</source>
            <translation>zwei Personen auseinandergehalten</translation>
        </message>
        <message>
            <source>a printer forgotten</source>
            <translation>Drucker vergessen</translation>
        </message>
        <message>
            <source>people imported</source>
            <translation>Personen importiert</translation>
        </message>
        <message>
            <source>what was imported</source>
            <translation>was importiert wurde</translation>
        </message>
        <message>
            <source>a company added</source>
            <translation>Firma hinzugefügt</translation>
        </message>
        <message>
            <source>a company changed</source>
            <translation>Firma geändert</translation>
        </message>
        <message>
            <source>a company moved to the bin</source>
            <translation>Firma in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>an application added</source>
            <translation>Bewerbung hinzugefügt</translation>
        </message>
        <message>
            <source>an application changed</source>
            <translation>Bewerbung geändert</translation>
        </message>
        <message>
            <source>an answer recorded</source>
            <translation>eine Antwort eingetragen</translation>
        </message>
        <message>
            <source>an application moved to the bin</source>
            <translation>Bewerbung in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>an interview added</source>
            <translation>Gespräch hinzugefügt</translation>
        </message>
        <message>
            <source>an interview changed</source>
            <translation>Gespräch geändert</translation>
        </message>
        <message>
            <source>an interview moved to the bin</source>
            <translation>Gespräch in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>notes written</source>
            <translation>Nachrichten geschrieben</translation>
        </message>
        <message>
            <source>a note changed</source>
            <translation>Nachricht geändert</translation>
        </message>
        <message>
            <source>a note worded anew</source>
            <translation>Nachricht neu formuliert</translation>
        </message>
        <message>
            <source>a phrase kept</source>
            <translation>Formulierung gespeichert</translation>
        </message>
        <message>
            <source>a phrase changed</source>
            <translation>Formulierung geändert</translation>
        </message>
        <message>
            <source>a phrase moved to the bin</source>
            <translation>Formulierung in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a finding let pass</source>
            <translation>Punkt der Durchsicht so gelassen</translation>
        </message>
        <message>
            <source>a finding told again</source>
            <translation>Punkt der Durchsicht wieder gemeldet</translation>
        </message>
        <message>
            <source>a template kept</source>
            <translation>Vorlage gespeichert</translation>
        </message>
        <message>
            <source>a template changed</source>
            <translation>Vorlage geändert</translation>
        </message>
        <message>
            <source>a template moved to the bin</source>
            <translation>Vorlage in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>how a card reaches them</source>
            <translation>wie eine Karte ankommt</translation>
        </message>
        <message>
            <source>the look of notes</source>
            <translation>das Aussehen von Nachrichten</translation>
        </message>
        <message>
            <source>a note moved to the bin</source>
            <translation>Nachricht in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>notes set back to draft</source>
            <translation>Nachrichten zum Entwurf zurückgesetzt</translation>
        </message>
        <message>
            <source>notes moved to the bin</source>
            <translation>Nachrichten in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>what happened to notes</source>
            <translation>was mit Nachrichten geschah</translation>
        </message>
        <message>
            <source>notes marked as ready</source>
            <translation>Nachrichten als fertig vermerkt</translation>
        </message>
        <message>
            <source>notes marked as signed</source>
            <translation>Nachrichten als unterschrieben vermerkt</translation>
        </message>
        <message>
            <source>notes marked as mailed</source>
            <translation>Nachrichten als abgeschickt vermerkt</translation>
        </message>
        <message>
            <source>notes marked as e-mailed</source>
            <translation>Nachrichten als gemailt vermerkt</translation>
        </message>
        <message>
            <source>an answer to a note</source>
            <translation>eine Antwort auf eine Nachricht</translation>
        </message>
        <message>
            <source>a card that came back</source>
            <translation>eine Karte, die zurückkam</translation>
        </message>
        <message>
            <source>a note set back</source>
            <translation>Nachricht zurückgesetzt</translation>
        </message>
        <message>
            <source>the tick “In envelopes”</source>
            <translation>das Kreuz bei „Im Umschlag“</translation>
        </message>
        <message>
            <source>the tick “Addressed”</source>
            <translation>das Kreuz bei „Adressiert“</translation>
        </message>
        <message>
            <source>the tick “Stamped”</source>
            <translation>das Kreuz bei „Frankiert“</translation>
        </message>
        <message>
            <source>feedback written down</source>
            <translation>Rückmeldung notiert</translation>
        </message>
        <message>
            <source>feedback changed</source>
            <translation>Rückmeldung geändert</translation>
        </message>
        <message>
            <source>feedback moved to the bin</source>
            <translation>Rückmeldung in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a lesson kept</source>
            <translation>Erkenntnis gespeichert</translation>
        </message>
        <message>
            <source>a lesson changed</source>
            <translation>Erkenntnis geändert</translation>
        </message>
        <message>
            <source>a lesson moved to the bin</source>
            <translation>Erkenntnis in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a referral added</source>
            <translation>Empfehlung hinzugefügt</translation>
        </message>
        <message>
            <source>a referral changed</source>
            <translation>Empfehlung geändert</translation>
        </message>
        <message>
            <source>a referral moved to the bin</source>
            <translation>Empfehlung in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a step of the plan</source>
            <translation>Schritt des Plans</translation>
        </message>
        <message>
            <source>a step of the plan changed</source>
            <translation>Schritt des Plans geändert</translation>
        </message>
        <message>
            <source>a step done</source>
            <translation>Schritt erledigt</translation>
        </message>
        <message>
            <source>a step left out</source>
            <translation>Schritt weggelassen</translation>
        </message>
        <message>
            <source>a step put off</source>
            <translation>Schritt verschoben</translation>
        </message>
        <message>
            <source>a step taken up again</source>
            <translation>Schritt wieder aufgenommen</translation>
        </message>
        <message>
            <source>a step of the plan moved to the bin</source>
            <translation>Schritt des Plans in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a run begun</source>
            <translation>Druckauftrag begonnen</translation>
        </message>
        <message>
            <source>notes marked as printed</source>
            <translation>Nachrichten als gedruckt markiert</translation>
        </message>
        <message>
            <source>cards said to be spoilt</source>
            <translation>Karten als misslungen gemeldet</translation>
        </message>
        <message>
            <source>your details changed</source>
            <translation>Ihre Angaben geändert</translation>
        </message>
        <message>
            <source>something taken out of the bin</source>
            <translation>etwas aus dem Papierkorb geholt</translation>
        </message>
        <message>
            <source>{name} added</source>
            <translation>{name} hinzugefügt</translation>
        </message>
        <message>
            <source>details of {name} changed</source>
            <translation>Angaben zu {name} geändert</translation>
        </message>
        <message>
            <source>{name} moved to the bin</source>
            <translation>{name} in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>a note to {name} written</source>
            <translation>Nachricht an {name} geschrieben</translation>
        </message>
        <message>
            <source>the note to {name} changed</source>
            <translation>Nachricht an {name} geändert</translation>
        </message>
        <message>
            <source>the note to {name} worded anew</source>
            <translation>Nachricht an {name} neu formuliert</translation>
        </message>
        <message>
            <source>how the card reaches {name}</source>
            <translation>wie die Karte bei {name} ankommt</translation>
        </message>
        <message>
            <source>the look of the note to {name}</source>
            <translation>das Aussehen der Nachricht an {name}</translation>
        </message>
        <message>
            <source>the note to {name} moved to the bin</source>
            <translation>Nachricht an {name} in den Papierkorb gelegt</translation>
        </message>
        <message>
            <source>the note to {name} set back to draft</source>
            <translation>Nachricht an {name} zum Entwurf zurückgesetzt</translation>
        </message>
        <message>
            <source>what happened to the note to {name}</source>
            <translation>was mit der Nachricht an {name} geschah</translation>
        </message>
        <message>
            <source>the note to {name} marked as ready</source>
            <translation>Nachricht an {name} als fertig vermerkt</translation>
        </message>
        <message>
            <source>the note to {name} marked as signed</source>
            <translation>Nachricht an {name} als unterschrieben vermerkt</translation>
        </message>
        <message>
            <source>the note to {name} marked as mailed</source>
            <translation>Nachricht an {name} als abgeschickt vermerkt</translation>
        </message>
        <message>
            <source>the note to {name} marked as e-mailed</source>
            <translation>Nachricht an {name} als gemailt vermerkt</translation>
        </message>
        <message>
            <source>the answer from {name}</source>
            <translation>die Antwort von {name}</translation>
        </message>
        <message>
            <source>the card to {name} that came back</source>
            <translation>die Karte an {name}, die zurückkam</translation>
        </message>
        <message>
            <source>the note to {name} set back</source>
            <translation>Nachricht an {name} zurückgesetzt</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>{kind} (cancelled)</source>
            <translation>{kind} (abgesagt)</translation>
        </message>
        <message>
            <source>{kind}, {day}</source>
            <translation>{kind}, {day}</translation>
        </message>
    </context>
    <context>
        <name>menu</name>
        <message>
            <source>Learn your hand…</source>
            <translation>Ihre Handschrift lernen…</translation>
        </message>
        <message>
            <source>Your signature…</source>
            <translation>Ihre Unterschrift…</translation>
        </message>
        <message>
            <source>Vent pad…</source>
            <translation>Frustblock…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Beispielsuche ansehen</translation>
        </message>
        <message>
            <source>Back to your own search</source>
            <translation>Zurück zur eigenen Suche</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Save for a pen plotter…</source>
            <translation>Für Stiftplotter speichern…</translation>
        </message>
        <message>
            <source>Print to write over…</source>
            <translation>Zum Nachschreiben drucken…</translation>
        </message>
        <message>
            <source>Recently saved</source>
            <translation>Zuletzt gespeichert</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Abgebrochen; nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full. Free some space and try again.</source>
            <translation>Der Datenträger mit {path} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>There is no store in {folder} yet. Start Cordially there once to make one.</source>
            <translation>In {folder} gibt es noch keinen Datenbestand. Starten Sie Cordially dort einmal, um einen anzulegen.</translation>
        </message>
        <message>
            <source>Cordially is already open on {folder} ({owner}): close it, or do this there.</source>
            <translation>Cordially ist mit {folder} schon offen ({owner}): Schließen Sie es oder tun Sie dies dort.</translation>
        </message>
        <message>
            <source>The store {path} was made by a newer Cordially (version {found}; this one knows {known}). Update Cordially to open it.</source>
            <translation>Der Datenbestand {path} stammt von einem neueren Cordially (Version {found}; dieses kennt {known}). Aktualisieren Sie Cordially, um ihn zu öffnen.</translation>
        </message>
        <message>
            <source>The store {path} was made by an older Cordially. Open it once in Cordially to bring it up to date.</source>
            <translation>Der Datenbestand {path} stammt von einem älteren Cordially. Öffnen Sie ihn einmal in Cordially, um ihn zu aktualisieren.</translation>
        </message>
        <message>
            <source>The store {path} is damaged or not a Cordially store ({reason}). Nothing was written to it; restore a backup.</source>
            <translation>Der Datenbestand {path} ist beschädigt oder kein Datenbestand von Cordially ({reason}). Nichts wurde hineingeschrieben; holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, so it was left untouched. Choose another folder.</source>
            <translation>{path} ist die Datenbank eines anderen Programms und blieb daher unberührt. Wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>{path} is a file, but your data lies in a folder; choose the folder with --data.</source>
            <translation>{path} ist eine Datei, Ihre Daten liegen aber in einem Ordner; wählen Sie ihn mit --data.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder, or allow writing to this one.</source>
            <translation>{path} lässt sich nicht schreiben: {reason}. Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesen.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Allow reading it, or choose another one.</source>
            <translation>{path} ist nicht lesbar: {reason}. Erlauben Sie das Lesen oder wählen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full, so the last change was not kept. Free some space and try again.</source>
            <translation>Der Datenträger mit {path} ist voll, daher wurde die letzte Änderung nicht gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The store {path} is in use by another program. Try again in a moment.</source>
            <translation>Der Datenbestand {path} wird von einem anderen Programm benutzt. Versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The store {path} is no longer there: its drive was taken away, or the file was moved. Bring it back and try again.</source>
            <translation>Der Datenbestand {path} ist nicht mehr da: Das Laufwerk wurde entfernt oder die Datei verschoben. Bringen Sie sie zurück und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The {kind} number {id} in the store cannot be read, because its {field} is damaged. Restore a backup.</source>
            <translation>Im Datenbestand ist {kind} Nummer {id} nicht lesbar, weil {field} beschädigt ist. Holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>The store in {folder} was opened for reading only, so it cannot change.</source>
            <translation>Der Datenbestand in {folder} wurde nur zum Lesen geöffnet und kann sich daher nicht ändern.</translation>
        </message>
        <message>
            <source>The store {path} could not do that: {reason}. Nothing was changed.</source>
            <translation>Der Datenbestand {path} konnte das nicht: {reason}. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>That does not fit with what is in the store ({reason}). Nothing was changed.</source>
            <translation>Das passt nicht zum Datenbestand ({reason}). Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A value cannot be kept: {reason}. Remove the odd character or number and try again.</source>
            <translation>Ein Wert lässt sich nicht speichern: {reason}. Entfernen Sie das seltsame Zeichen oder die Zahl und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{path} is no backup of Cordially. Choose a file that “cordially backup” or “cordially export json” made, or a store.</source>
            <translation>{path} ist keine Sicherung von Cordially. Wählen Sie eine Datei von „cordially backup“ oder „cordially export json“ oder einen Datenbestand.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged, so nothing was restored from it. Choose another one; “cordially check” says which are good.</source>
            <translation>Die Sicherung {path} ist beschädigt, daher wurde nichts daraus zurückgeholt. Wählen Sie eine andere; „cordially check“ sagt, welche gut sind.</translation>
        </message>
        <message>
            <source>The backup {path} was made by a newer Cordially. Update Cordially to restore it.</source>
            <translation>Die Sicherung {path} stammt von einem neueren Cordially. Aktualisieren Sie Cordially, um sie zurückzuholen.</translation>
        </message>
        <message>
            <source>{path} holds more than any backup of Cordially would, so it was not read.</source>
            <translation>{path} enthält mehr als jede Sicherung von Cordially und wurde daher nicht gelesen.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} million bytes, so no backup can hold it. Make it smaller, or take it out of the folder.</source>
            <translation>{path} ist größer als {most} Millionen Bytes, daher kann keine Sicherung es aufnehmen. Machen Sie es kleiner oder nehmen Sie es aus dem Ordner.</translation>
        </message>
        <message>
            <source>What was written to {path} cannot be read back, so it is no backup. Check the disk, or choose another one.</source>
            <translation>Was in {path} geschrieben wurde, lässt sich nicht zurücklesen, ist also keine Sicherung. Prüfen Sie den Datenträger oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>A restore was interrupted, and its plan {path} was damaged since. Restore the backup once more after moving that folder away.</source>
            <translation>Ein Zurückholen wurde unterbrochen, und sein Plan {path} ist seither beschädigt. Schieben Sie diesen Ordner weg und holen Sie die Sicherung noch einmal zurück.</translation>
        </message>
        <message>
            <source>The store {path} is damaged: {reason}.</source>
            <translation>Der Datenbestand {path} ist beschädigt: {reason}.</translation>
        </message>
        <message>
            <source>In the store {path} {reason}.</source>
            <translation>Im Datenbestand {path}: {reason}.</translation>
        </message>
        <message>
            <source>What happened to notes contradicts itself in {path}: {reason}.</source>
            <translation>Was mit Nachrichten geschah, widerspricht sich in {path}: {reason}.</translation>
        </message>
        <message>
            <source>Earlier versions of notes contradict the notes in {path}: {reason}.</source>
            <translation>Frühere Versionen von Nachrichten widersprechen den Nachrichten in {path}: {reason}.</translation>
        </message>
        <message>
            <source>There is no {kind} with the number {id}.</source>
            <translation>Nichts trägt die Nummer {id} ({kind}).</translation>
        </message>
        <message>
            <source>A {kind} needs a name.</source>
            <translation>Hier fehlt noch ein Name ({kind}).</translation>
        </message>
        <message>
            <source>The same person is listed twice in one interview. List each person once.</source>
            <translation>Dieselbe Person steht zweimal in einem Gespräch. Bitte jede nur einmal aufführen.</translation>
        </message>
        <message>
            <source>These are one person already. Choose two that are to become one.</source>
            <translation>Das ist schon eine einzige Person. Wählen Sie zwei, die eine werden sollen.</translation>
        </message>
        <message>
            <source>Something of this was changed in the meantime, so nothing was imported. Look at it again.</source>
            <translation>Etwas davon wurde inzwischen geändert, daher wurde nichts importiert. Sehen Sie es noch einmal durch.</translation>
        </message>
        <message>
            <source>“{kind}” cannot be recorded by itself; undo the event instead.</source>
            <translation>„{kind}“ lässt sich nicht für sich eintragen; machen Sie stattdessen das Ereignis rückgängig.</translation>
        </message>
        <message>
            <source>Of run {id} only the outsides are printed. Turn the stack and print the other side first: cordially print --go-on {id}.</source>
            <translation>Von Druckauftrag {id} sind nur die Außenseiten gedruckt. Wenden Sie den Stapel und drucken Sie zuerst die andere Seite: cordially print --go-on {id}.</translation>
        </message>
        <message>
            <source>Run {id} is {state}, so it cannot become {wanted}.</source>
            <translation>Druckauftrag {id} ist {state} und kann daher nicht {wanted} werden.</translation>
        </message>
        <message>
            <source>{path} is not text that can be read; save it as CSV or plain text in UTF-8 and try again.</source>
            <translation>{path} ist kein lesbarer Text; speichern Sie es als CSV oder einfachen Text in UTF-8 und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit} MB; split it into smaller files.</source>
            <translation>{path} ist größer als {limit} MB; teilen Sie es in kleinere Dateien auf.</translation>
        </message>
        <message>
            <source>{path} is empty: the first line has to name the columns.</source>
            <translation>{path} ist leer: Die erste Zeile muss die Spalten benennen.</translation>
        </message>
        <message>
            <source>{path} has no column “{column}”; its columns are {found}. Rename the one that holds it.</source>
            <translation>{path} hat keine Spalte „{column}“; die Spalten sind {found}. Benennen Sie die passende um.</translation>
        </message>
        <message>
            <source>{path} has no column “{column}”; is “{nearest}” meant? Rename it to “{column}”.</source>
            <translation>{path} hat keine Spalte „{column}“; ist „{nearest}“ gemeint? Benennen Sie sie in „{column}“ um.</translation>
        </message>
        <message>
            <source>{path} names the column “{column}” twice; rename or remove one.</source>
            <translation>{path} nennt die Spalte „{column}“ zweimal; benennen Sie eine um oder entfernen Sie sie.</translation>
        </message>
        <message>
            <source>{path}, row {row}: the file has {wanted} columns, this row {got}; put text that holds the separator in quotation marks.</source>
            <translation>{path}, Zeile {row}: Die Datei hat {wanted} Spalten, diese Zeile {got}; setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.</translation>
        </message>
        <message>
            <source>{path}, row {row}, cannot be read as CSV: {reason}. Check its quotation marks.</source>
            <translation>{path}, Zeile {row}, ist nicht als CSV lesbar: {reason}. Prüfen Sie die Anführungszeichen.</translation>
        </message>
        <message>
            <source>{path}, row {row}, has no name in “full_name”; fill it in or remove the row.</source>
            <translation>{path}, Zeile {row}, hat keinen Namen in „full_name“; füllen Sie ihn aus oder entfernen Sie die Zeile.</translation>
        </message>
        <message>
            <source>{path}, row {row}: “{given}” is not a country; write its name or two-letter code.</source>
            <translation>{path}, Zeile {row}: „{given}“ ist kein Land; schreiben Sie seinen Namen oder das Kürzel aus zwei Buchstaben.</translation>
        </message>
        <message>
            <source>{path}, row {row}: “{given}” is not a country; is {nearest} meant?</source>
            <translation>{path}, Zeile {row}: „{given}“ ist kein Land; ist {nearest} gemeint?</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has no column “{field}”, which the note uses; the columns are {found}.</source>
            <translation>Zeile {row} ({name}) hat keine Spalte „{field}“, die die Nachricht verwendet; die Spalten sind {found}.</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has no column “{field}”, which the note uses; is “{nearest}” meant?</source>
            <translation>Zeile {row} ({name}) hat keine Spalte „{field}“, die die Nachricht verwendet; ist „{nearest}“ gemeint?</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has nothing in “{field}”, which the note uses; fill it in.</source>
            <translation>Zeile {row} ({name}) hat nichts in „{field}“, das die Nachricht verwendet; füllen Sie es aus.</translation>
        </message>
        <message>
            <source>Line {line} of the note has a “{{” that no column’s name and “}}” follow; write “{{{{” for a brace itself.</source>
            <translation>Zeile {line} der Nachricht hat ein „{{“, auf das kein Spaltenname mit „}}“ folgt; schreiben Sie „{{{{“ für eine Klammer selbst.</translation>
        </message>
        <message>
            <source>“{given}” is not an e-mail address that a message can be sent to; correct it.</source>
            <translation>„{given}“ ist keine E-Mail-Adresse, an die sich etwas senden lässt; korrigieren Sie sie.</translation>
        </message>
        <message>
            <source>{path} holds no calendar entry; choose the .ics file that came with the invitation.</source>
            <translation>{path} enthält keinen Kalendereintrag; wählen Sie die .ics-Datei, die mit der Einladung kam.</translation>
        </message>
        <message>
            <source>Only the first {limit} entries of the calendar were read; export a shorter time of it.</source>
            <translation>Nur die ersten {limit} Einträge des Kalenders wurden gelesen; exportieren Sie einen kürzeren Zeitraum.</translation>
        </message>
        <message>
            <source>A {kind} is no meeting and was left out.</source>
            <translation>Ein Eintrag der Art {kind} ist kein Termin und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>“{summary}” is a step that Cordially itself put in the calendar; it was left out.</source>
            <translation>„{summary}“ ist ein Schritt, den Cordially selbst in den Kalender gesetzt hat; er wurde ausgelassen.</translation>
        </message>
        <message>
            <source>“{summary}” is somebody’s answer to an invitation, which changes no meeting; it was left out.</source>
            <translation>„{summary}“ ist eine Antwort auf eine Einladung und ändert keinen Termin; sie wurde ausgelassen.</translation>
        </message>
        <message>
            <source>“{summary}” has no time that can be read; set it once it is imported.</source>
            <translation>„{summary}“ hat keine lesbare Zeit; tragen Sie sie nach dem Import ein.</translation>
        </message>
        <message>
            <source>“{summary}” names a day without a time; set the time.</source>
            <translation>„{summary}“ nennt einen Tag ohne Uhrzeit; tragen Sie sie ein.</translation>
        </message>
        <message>
            <source>“{summary}” is in the time zone “{zone}”, which is not known here; check its time.</source>
            <translation>„{summary}“ liegt in der Zeitzone „{zone}“, die hier nicht bekannt ist; prüfen Sie die Uhrzeit.</translation>
        </message>
        <message>
            <source>“{summary}” repeats; only its first date was taken.</source>
            <translation>„{summary}“ wiederholt sich; nur der erste Termin wurde übernommen.</translation>
        </message>
        <message>
            <source>{path} is a whole data folder, not a list of people; bring it back with: cordially restore.</source>
            <translation>{path} ist ein ganzer Datenordner, keine Personenliste; holen Sie ihn zurück mit: cordially restore.</translation>
        </message>
        <message>
            <source>{path} is packed; unpack it first and choose the files in it.</source>
            <translation>{path} ist gepackt; entpacken Sie es zuerst und wählen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>{path} is a picture, which nobody can be read from; choose a contact card, a table, an invitation or an e-mail.</source>
            <translation>{path} ist ein Bild, aus dem sich niemand lesen lässt; wählen Sie eine Kontaktkarte, eine Tabelle, eine Einladung oder eine E-Mail.</translation>
        </message>
        <message>
            <source>{path} is a document, which nobody can be read from; copy the text that you need from it and paste it.</source>
            <translation>{path} ist ein Dokument, aus dem sich niemand lesen lässt; kopieren Sie daraus den Text, den Sie brauchen, und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <source>{path} is empty; there is nobody in it.</source>
            <translation>{path} ist leer; niemand steht darin.</translation>
        </message>
        <message>
            <source>{path} has no column of names or e-mail addresses; say which column holds the name.</source>
            <translation>{path} hat keine Spalte mit Namen oder E-Mail-Adressen; sagen Sie, welche Spalte den Namen enthält.</translation>
        </message>
        <message>
            <source>{path} has no column of names or e-mail addresses; its columns are {found}. Say which one holds the name.</source>
            <translation>{path} hat keine Spalte mit Namen oder E-Mail-Adressen; die Spalten sind {found}. Sagen Sie, welche den Namen enthält.</translation>
        </message>
        <message>
            <source>“{given}” is nothing a column can hold; one can hold {found}.</source>
            <translation>„{given}“ kann in keiner Spalte stehen; möglich ist {found}.</translation>
        </message>
        <message>
            <source>{path} is an old .xls workbook or has a password; save it as CSV or as .xlsx without one.</source>
            <translation>{path} ist eine alte .xls-Arbeitsmappe oder hat ein Passwort; speichern Sie sie als CSV oder ohne Passwort als .xlsx.</translation>
        </message>
        <message>
            <source>{path} is no .xlsx or .ods workbook; open it in the program that made it and save it as CSV or .xlsx.</source>
            <translation>{path} ist keine .xlsx- oder .ods-Arbeitsmappe; öffnen Sie sie in ihrem Programm und speichern Sie sie als CSV oder .xlsx.</translation>
        </message>
        <message>
            <source>{path} unpacks to more than {limit} MB; save the worksheet with the people as CSV.</source>
            <translation>{path} ist entpackt größer als {limit} MB; speichern Sie das Tabellenblatt mit den Personen als CSV.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be read as a workbook; save it again, or as CSV.</source>
            <translation>{path} ist beschädigt und nicht als Arbeitsmappe lesbar; speichern Sie sie neu oder als CSV.</translation>
        </message>
        <message>
            <source>The worksheet “{sheet}” is damaged: from row {row} on nothing could be read.</source>
            <translation>Das Tabellenblatt „{sheet}“ ist beschädigt: Ab Zeile {row} war nichts mehr lesbar.</translation>
        </message>
        <message>
            <source>Only the worksheet “{sheet}” was read; the workbook also has {others}.</source>
            <translation>Nur das Tabellenblatt „{sheet}“ wurde gelesen; die Arbeitsmappe hat auch {others}.</translation>
        </message>
        <message>
            <source>From here on nothing was read: the table is too long; split it into smaller files.</source>
            <translation>Ab hier wurde nichts gelesen: Die Tabelle ist zu lang; teilen Sie sie in kleinere Dateien auf.</translation>
        </message>
        <message>
            <source>{count:,} further rows were left out or read in part as well.</source>
            <translation>{count:,} weitere Zeilen wurden ebenfalls ausgelassen oder nur teilweise gelesen.</translation>
        </message>
        <message>
            <source>This row was left out: its quotation marks do not match; correct or retype it.</source>
            <translation>Diese Zeile wurde ausgelassen: Ihre Anführungszeichen passen nicht zusammen; korrigieren oder tippen Sie sie neu.</translation>
        </message>
        <message>
            <source>This row was left out: it has neither a name nor an e-mail address.</source>
            <translation>Diese Zeile wurde ausgelassen: Sie hat weder Namen noch E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>“{given}” is no e-mail address; it is kept in the person’s note. Correct it in their entry.</source>
            <translation>„{given}“ ist keine E-Mail-Adresse; es steht nun in der Notiz zur Person. Berichtigen Sie es in ihrem Eintrag.</translation>
        </message>
        <message>
            <source>This row has more than its {wanted} columns; those at its end were left out, and others may be in the wrong place.</source>
            <translation>Diese Zeile hat mehr als ihre {wanted} Spalten; die am Ende wurden ausgelassen, andere stehen vielleicht an der falschen Stelle.</translation>
        </message>
        <message>
            <source>This row fills {got} of {wanted} columns; it was read as far as it goes.</source>
            <translation>Diese Zeile füllt {got} von {wanted} Spalten; sie wurde so weit gelesen, wie sie reicht.</translation>
        </message>
        <message>
            <source>This row has signs that make text read backwards; they were taken out, except in notes.</source>
            <translation>Diese Zeile hat Zeichen, durch die Text rückwärts läuft; sie wurden entfernt, außer in Notizen.</translation>
        </message>
        <message>
            <source>This row has damaged letters, which now read “�”; correct them by hand.</source>
            <translation>Diese Zeile hat beschädigte Buchstaben, die jetzt als „�“ erscheinen; korrigieren Sie sie von Hand.</translation>
        </message>
        <message>
            <source>The list “{name}” in line {line} was left out: it holds addresses of people, who come in by themselves.</source>
            <translation>Die Liste „{name}“ in Zeile {line} wurde weggelassen: Sie enthält Adressen von Personen, die für sich übernommen werden.</translation>
        </message>
        <message>
            <source>Nothing was read from these columns: {columns}.</source>
            <translation>Aus diesen Spalten wurde nichts gelesen: {columns}.</translation>
        </message>
        <message>
            <source>Nobody knows the country “{given}”; the address was taken without it, and what was typed is kept with the person.</source>
            <translation>Das Land „{given}“ kennt niemand; die Adresse wurde ohne es übernommen, und was getippt war, steht bei der Person.</translation>
        </message>
        <message>
            <source>Nobody knows the country “{given}” (is {nearest} meant?); the address was taken without it, and what was typed is kept with the person.</source>
            <translation>Das Land „{given}“ kennt niemand (ist {nearest} gemeint?); die Adresse wurde ohne es übernommen, und was getippt war, steht bei der Person.</translation>
        </message>
        <message>
            <source>{path} holds no e-mail; save the message as .eml, or a folder of them as .mbox.</source>
            <translation>{path} enthält keine E-Mail; speichern Sie sie als .eml oder einen Ordner davon als .mbox.</translation>
        </message>
        <message>
            <source>{path} is in Outlook’s own format; in Outlook choose Save As, or copy the text.</source>
            <translation>{path} hat Outlooks eigenes Format; wählen Sie in Outlook „Speichern unter“ oder kopieren Sie den Text.</translation>
        </message>
        <message>
            <source>“{subject}” was written by yourself; only what others wrote is taken in.</source>
            <translation>„{subject}“ haben Sie selbst geschrieben; nur was andere schrieben, wird übernommen.</translation>
        </message>
        <message>
            <source>Only the first {limit} messages were read; put those you need in a folder of their own.</source>
            <translation>Nur die ersten {limit} E-Mails wurden gelesen; legen Sie die nötigen in einen eigenen Ordner.</translation>
        </message>
        <message>
            <source>A message with too many others inside it was left out.</source>
            <translation>Eine E-Mail mit zu vielen anderen darin wurde ausgelassen.</translation>
        </message>
        <message>
            <source>{path} holds no vCard: none begins in it. Export the contacts as vCard (.vcf) again.</source>
            <translation>{path} enthält keine vCard: Keine beginnt darin. Exportieren Sie die Kontakte noch einmal als vCard (.vcf).</translation>
        </message>
        <message>
            <source>{path} holds more than {limit:,} vCards; export the contacts in several files.</source>
            <translation>{path} enthält mehr als {limit:,} vCards; exportieren Sie die Kontakte in mehreren Dateien.</translation>
        </message>
        <message>
            <source>{count:,} further lines or properties were left out as well.</source>
            <translation>{count:,} weitere Zeilen oder Eigenschaften wurden ebenfalls ausgelassen.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are written; they were read as {charset}: look whether the names are right.</source>
            <translation>Die Datei sagt nicht, wie ihre Buchstaben kodiert sind; gelesen wurden sie als {charset}: Sehen Sie nach, ob die Namen stimmen.</translation>
        </message>
        <message>
            <source>Text that belongs to no vCard was left out (lines: {count:,}).</source>
            <translation>Text, der zu keiner vCard gehört, wurde ausgelassen (Zeilen: {count:,}).</translation>
        </message>
        <message>
            <source>This vCard has no end; what there is of it was read.</source>
            <translation>Diese vCard hat kein Ende; gelesen wurde, was da war.</translation>
        </message>
        <message>
            <source>What stands between BEGIN:{component} and its end was left out.</source>
            <translation>Was zwischen BEGIN:{component} und dem Ende steht, wurde ausgelassen.</translation>
        </message>
        <message>
            <source>This line is no property of a vCard and was left out.</source>
            <translation>Diese Zeile ist keine Eigenschaft einer vCard und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>This vCard was left out: it has no name, company or e-mail address to know it by.</source>
            <translation>Diese vCard wurde ausgelassen: Sie hat keinen Namen, keine Firma und keine E-Mail-Adresse, an der sie zu erkennen wäre.</translation>
        </message>
        <message>
            <source>This vCard was left out: it is a list of people, not a person.</source>
            <translation>Diese vCard wurde ausgelassen: Sie ist eine Personenliste, keine Person.</translation>
        </message>
        <message>
            <source>This vCard was left out: it is of a {kind}, not of a person.</source>
            <translation>Diese vCard wurde ausgelassen: Sie beschreibt keine Person ({kind}).</translation>
        </message>
        <message>
            <source>{name}: {count:,} properties beyond the first thousand were left out.</source>
            <translation>{name}: {count:,} Eigenschaften nach den ersten tausend wurden ausgelassen.</translation>
        </message>
        <message>
            <source>{name}: some letters in {property} could not be read and now show as “�”; correct them by hand.</source>
            <translation>{name}: Einige Buchstaben in {property} waren nicht lesbar und erscheinen jetzt als „�“; korrigieren Sie sie von Hand.</translation>
        </message>
        <message>
            <source>{name}: hidden signs that turn the direction of writing were taken out of {property}.</source>
            <translation>{name}: Verborgene Zeichen, die die Schreibrichtung wenden, wurden aus {property} entfernt.</translation>
        </message>
        <message>
            <source>{name}: nobody knows the country “{given}”; the address was taken without it, and what was typed is kept with the person.</source>
            <translation>{name}: Das Land „{given}“ kennt niemand; die Adresse wurde ohne es übernommen, und was getippt war, steht bei der Person.</translation>
        </message>
        <message>
            <source>{name}: the address also says “{given}”; add it to the street if a card needs it. It is kept with the person.</source>
            <translation>{name}: In der Adresse steht auch „{given}“; ergänzen Sie es bei der Straße, wenn eine Karte es braucht. Es steht bei der Person.</translation>
        </message>
        <message>
            <source>{name}: {property} is too long and was left out.</source>
            <translation>{name}: {property} ist zu lang und wurde ausgelassen.</translation>
        </message>
        <message>
            <source>{name}: {property} was left out: there is more than can be kept with people.</source>
            <translation>{name}: {property} wurde ausgelassen: Es ist mehr, als bei Personen gespeichert werden kann.</translation>
        </message>
        <message>
            <source>{name}: {property} is larger than {limit} kB and was left out; the rest was read.</source>
            <translation>{name}: {property} ist größer als {limit} kB und wurde ausgelassen; der Rest wurde gelesen.</translation>
        </message>
        <message>
            <source>{name}: {property} is damaged and was left out; the rest was read.</source>
            <translation>{name}: {property} ist beschädigt und wurde ausgelassen; der Rest wurde gelesen.</translation>
        </message>
        <message>
            <source>There are no phrases in the language {language}. Choose one of {known}.</source>
            <translation>In der Sprache {language} gibt es keine Formulierungen. Wählen Sie eine von {known}.</translation>
        </message>
        <message>
            <source>Nothing is written for the occasion {occasion} by {channel}. Choose another channel.</source>
            <translation>Für den Anlass {occasion} ist auf dem Weg {channel} nichts geschrieben. Wählen Sie einen anderen Weg.</translation>
        </message>
        <message>
            <source>There are no phrases for the occasion {occasion} by {channel} in {language} yet. Choose another.</source>
            <translation>Für den Anlass {occasion} gibt es auf dem Weg {channel} in der Sprache {language} noch keine Formulierungen. Wählen Sie etwas anderes.</translation>
        </message>
        <message>
            <source>There is no text for the call “{kind}” in {language} yet.</source>
            <translation>Für den Anruf „{kind}“ gibt es in der Sprache {language} noch keinen Text.</translation>
        </message>
        <message>
            <source>Person {number} of the batch has no name. Give each person a full name.</source>
            <translation>Person {number} der Liste hat keinen Namen. Geben Sie jeder Person einen vollständigen Namen.</translation>
        </message>
        <message>
            <source>There is no {day}.</source>
            <translation>{day} gibt es nicht.</translation>
        </message>
        <message>
            <source>Say first {what} for the note to {name} (the field “{field}”).</source>
            <translation>Sagen Sie für die Nachricht an {name} zuerst {what} (das Feld „{field}“).</translation>
        </message>
        <message>
            <source>All phrasings for the occasion {occasion} have been used with this company already. Write the note to {name} in your own words.</source>
            <translation>Alle Formulierungen für den Anlass {occasion} wurden bei dieser Firma schon verwendet. Schreiben Sie die Nachricht an {name} in eigenen Worten.</translation>
        </message>
        <message>
            <source>A text of {count} characters is too long to work with; {most} is the most. Shorten it.</source>
            <translation>Ein Text von {count} Zeichen ist zu lang zum Bearbeiten; höchstens {most} sind möglich. Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>“{{{field}}}” is no field that can be filled in {where}. Known are: {known}.</source>
            <translation>„{{{field}}}“ ist kein Feld, das sich in {where} ausfüllen lässt. Bekannt sind: {known}.</translation>
        </message>
        <message>
            <source>“{{{field}}}” stands in {where}, but nothing is known of it for {name}. Fill it in or take the field out.</source>
            <translation>„{{{field}}}“ steht in {where}, aber für {name} ist nichts dazu bekannt. Füllen Sie es aus oder nehmen Sie das Feld heraus.</translation>
        </message>
        <message>
            <source>In {where} a field stands inside another field: “{part}”. Close each brace before the next begins.</source>
            <translation>In {where} steht ein Feld in einem anderen: „{part}“. Schließen Sie jede Klammer, bevor die nächste beginnt.</translation>
        </message>
        <message>
            <source>In {where} a brace is not closed: “{part}”. Write fields as {{company}}.</source>
            <translation>In {where} ist eine Klammer nicht geschlossen: „{part}“. Schreiben Sie Felder als {{company}}.</translation>
        </message>
        <message>
            <source>The phrases in {file} cannot be read: {why}.</source>
            <translation>Die Formulierungen in {file} sind nicht lesbar: {why}.</translation>
        </message>
        <message>
            <source>In {file} something is missing or unknown: {why}.</source>
            <translation>In {file} fehlt etwas oder ist unbekannt: {why}.</translation>
        </message>
        <message>
            <source>In {file} the key “{key}” is not understood: “{part}”.</source>
            <translation>In {file} ist der Schlüssel „{key}“ unverständlich: „{part}“.</translation>
        </message>
        <message>
            <source>{path}, line {line}, is not valid TOML: look for a missing quotation mark, bracket or equals sign there; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}, ist kein gültiges TOML: Suchen Sie dort nach einem fehlenden Anführungszeichen, einer Klammer oder einem Gleichheitszeichen; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no “{key}”; use one of {known}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: Ein „{key}“ gibt es nicht; nehmen Sie eines von {known}; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is nothing that “{key}” can be; use one of {known}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{given}“ ist für „{key}“ nicht möglich; nehmen Sie eines von {known}; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” cannot be filled in; use {{person}} or {{company}}, and no other braces; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{given}“ lässt sich nicht ausfüllen; nehmen Sie {{person}} oder {{company}} und keine anderen Klammern; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a text of one line in quotation marks, of at most 300 characters; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ muss ein einzeiliger Text in Anführungszeichen sein, mit höchstens 300 Zeichen; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a text, or several in square brackets; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ muss ein Text sein oder mehrere in eckigen Klammern; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be true or false, without quotation marks; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ muss true oder false sein, ohne Anführungszeichen; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a part of its own, [{key}]; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ muss ein eigener Abschnitt sein, [{key}]; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: a playbook needs one to 200 parts that begin with [[step]]; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: Ein Leitfaden braucht einen bis 200 Abschnitte, die mit [[step]] beginnen; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: this step lacks “{key}”; write it there; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: Diesem Schritt fehlt „{key}“; schreiben Sie es dazu; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” does not go together with “{other}”; take one of them out; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ verträgt sich nicht mit „{other}“; nehmen Sie eines heraus; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is no id; use small letters, digits and _, beginning with a letter; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{given}“ ist keine Kennung; nehmen Sie kleine Buchstaben, Ziffern und _, mit einem Buchstaben am Anfang; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: the id “{given}” is used twice; give this step another; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: Die Kennung „{given}“ kommt zweimal vor; geben Sie diesem Schritt eine andere; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” names “{given}”, which is no step here, or stands below this one; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{key}“ nennt „{given}“, das hier kein Schritt ist oder unter diesem steht; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is no length of time; write one such as “24 hours”, “2 days”, “10 working days” or “same day”; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{given}“ ist keine Zeitspanne; schreiben Sie etwa „24 hours“, „2 days“, „10 working days“ oder „same day“; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is more than ten years; take a shorter time; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}: „{given}“ ist mehr als zehn Jahre; nehmen Sie eine kürzere Zeit; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path} is larger than 256 kB, which no playbook needs; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path} ist größer als 256 kB, was kein Leitfaden braucht; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path}, line {line}, is not UTF-8 text; save it as UTF-8; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, Zeile {line}, ist kein UTF-8-Text; speichern Sie die Datei als UTF-8; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path} ist nicht lesbar: {reason}; so lange gilt Cordiallys eigener Leitfaden.</translation>
        </message>
        <message>
            <source>{path} is there already; change that one, or take it away first.</source>
            <translation>{path} ist schon da; ändern Sie diese Datei oder nehmen Sie sie zuerst weg.</translation>
        </message>
        <message>
            <source>{path}, which remembers what your calendar was given, is damaged; remove it and Cordially’s earlier entries in the calendar, then export again.</source>
            <translation>{path} merkt sich, was Ihr Kalender erhielt, und ist beschädigt; entfernen Sie die Datei und die früheren Einträge von Cordially im Kalender und exportieren Sie dann neu.</translation>
        </message>
        <message>
            <source>There is no step “{key}” in the plan; “cordially plan” lists them.</source>
            <translation>Im Plan gibt es keinen Schritt „{key}“; „cordially plan“ listet sie auf.</translation>
        </message>
        <message>
            <source>The step {key} is closed already; undo that first.</source>
            <translation>Der Schritt {key} ist schon abgeschlossen; machen Sie das zuerst rückgängig.</translation>
        </message>
        <message>
            <source>The step {key} closed by what was done elsewhere; undo it there.</source>
            <translation>Der Schritt {key} wurde durch etwas anderes abgeschlossen; machen Sie es dort rückgängig.</translation>
        </message>
        <message>
            <source>Nothing was decided about the step {key}, so nothing can be undone.</source>
            <translation>Über den Schritt {key} wurde nichts entschieden, also gibt es nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>A step can be put off to a day after today only, and {day} is not.</source>
            <translation>Ein Schritt lässt sich nur auf einen Tag nach heute verschieben, und {day} ist keiner.</translation>
        </message>
        <message>
            <source>There is no stock “{given}”; choose one of {known}, or a size such as 5x7in.</source>
            <translation>Einen Karton „{given}“ gibt es nicht; wählen Sie einen von {known} oder eine Größe wie 5x7in.</translation>
        </message>
        <message>
            <source>There is no envelope “{given}”; choose one of {known}, or a size such as 162x114mm.</source>
            <translation>Einen Umschlag „{given}“ gibt es nicht; wählen Sie einen von {known} oder eine Größe wie 162x114mm.</translation>
        </message>
        <message>
            <source>A postcard is posted without an envelope; choose a stock that has one, or a size such as 162x114mm.</source>
            <translation>Eine Postkarte geht ohne Umschlag in die Post; wählen Sie einen Karton mit Umschlag oder eine Größe wie 162x114mm.</translation>
        </message>
        <message>
            <source>There is no sheet “{given}”; name a stock with -1up, -2up or -4up and -letter or -a4, such as a2-flat-4up-letter, or choose one of {known}.</source>
            <translation>Einen Bogen „{given}“ gibt es nicht; nennen Sie einen Karton mit -1up, -2up oder -4up und -letter oder -a4, etwa a2-flat-4up-letter, oder wählen Sie einen von {known}.</translation>
        </message>
        <message>
            <source>{sheet} is for labels, not for cards; write addresses on it with: cordially labels --sheet {given}.</source>
            <translation>{sheet} ist für Etiketten, nicht für Karten; schreiben Sie Adressen darauf mit: cordially labels --sheet {given}.</translation>
        </message>
        <message>
            <source>“{stock}” does not go {count} to a sheet of {paper}; choose fewer, or a smaller card.</source>
            <translation>„{stock}“ passt nicht {count}-mal auf einen Bogen {paper}; nehmen Sie weniger oder eine kleinere Karte.</translation>
        </message>
        <message>
            <source>There is no place {given} on a sheet of {cells}.</source>
            <translation>Einen Platz {given} gibt es auf einem Bogen mit {cells} nicht.</translation>
        </message>
        <message>
            <source>A flat card has no panel left for a line on its back; leave that line or the front out, or choose a folded card.</source>
            <translation>Eine flache Karte hat für eine Zeile hinten keine Seite mehr frei; lassen Sie die Zeile oder die Vorderseite weg oder wählen Sie eine gefaltete Karte.</translation>
        </message>
        <message>
            <source>There is no motif “{given}”; choose one of {known}.</source>
            <translation>Ein Motiv „{given}“ gibt es nicht; wählen Sie eines von {known}.</translation>
        </message>
        <message>
            <source>“{given}” is no monogram; give one to three letters, such as monogram:AB.</source>
            <translation>„{given}“ ist kein Monogramm; geben Sie ein bis drei Buchstaben an, etwa monogram:AB.</translation>
        </message>
        <message>
            <source>There is nothing to write on the front; give its words, as text:Thank you.</source>
            <translation>Für die Vorderseite gibt es nichts zu schreiben; geben Sie die Worte an, etwa text:Danke.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the front of {stock}; shorten it or choose a larger stock.</source>
            <translation>„{text}“ ist zu lang für die Vorderseite von {stock}; kürzen Sie es oder wählen Sie einen größeren Karton.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the back of {stock}; shorten it to one short line.</source>
            <translation>„{text}“ ist zu lang für die Rückseite von {stock}; kürzen Sie es auf eine kurze Zeile.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}.</source>
            <translation>Das Bild {name} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no PNG, JPEG or SVG picture. Save it as one of these.</source>
            <translation>{name} ist kein PNG-, JPEG- oder SVG-Bild. Speichern Sie es als eines davon.</translation>
        </message>
        <message>
            <source>{name} is no SVG drawing, or a damaged one. Save or download it again.</source>
            <translation>{name} ist keine oder eine beschädigte SVG-Zeichnung. Speichern oder laden Sie sie neu.</translation>
        </message>
        <message>
            <source>{name} defines entities, which may do harm. Save it again as a plain SVG, or as a PNG.</source>
            <translation>{name} definiert Entitäten, die schaden können. Speichern Sie es neu als einfaches SVG oder als PNG.</translation>
        </message>
        <message>
            <source>{name} has more parts or points than a card can show. Simplify it, or save it as a PNG.</source>
            <translation>{name} hat mehr Teile oder Punkte, als eine Karte zeigen kann. Vereinfachen Sie es oder speichern Sie es als PNG.</translation>
        </message>
        <message>
            <source>{name} holds “{what}”, which is not drawn. Turn it into plain paths in the program that made it, or save it as a PNG.</source>
            <translation>{name} enthält „{what}“, das nicht gezeichnet wird. Wandeln Sie es in seinem Programm in einfache Pfade um oder speichern Sie es als PNG.</translation>
        </message>
        <message>
            <source>{name} holds a number or a colour that cannot be used ({value}). Save it again as a plain SVG, or as a PNG.</source>
            <translation>{name} enthält eine Zahl oder Farbe, die nicht verwendbar ist ({value}). Speichern Sie es neu als einfaches SVG oder als PNG.</translation>
        </message>
        <message>
            <source>{name} draws nothing. Choose another picture.</source>
            <translation>{name} zeichnet nichts. Wählen Sie ein anderes Bild.</translation>
        </message>
        <message>
            <source>{name} is damaged: only a part of it is a picture. Save or download it again.</source>
            <translation>{name} ist beschädigt: Nur ein Teil davon ist ein Bild. Speichern oder laden Sie es neu.</translation>
        </message>
        <message>
            <source>{name} has more than {most} million pixels. Save it smaller; a card takes 4.</source>
            <translation>{name} hat mehr als {most} Millionen Pixel. Speichern Sie es kleiner; einer Karte genügen 4.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB. Save it smaller, as a JPEG.</source>
            <translation>{name} ist größer als {most} MB. Speichern Sie es kleiner, als JPEG.</translation>
        </message>
        <message>
            <source>“{given}” is not a size; write width x height with mm or in, such as 5x7in or 148x105mm.</source>
            <translation>„{given}“ ist keine Größe; schreiben Sie Breite x Höhe mit mm oder in, etwa 5x7in oder 148x105mm.</translation>
        </message>
        <message>
            <source>“{given}” is not a size one can print; each side of a card or an envelope measures {least} to {most} mm.</source>
            <translation>„{given}“ ist keine druckbare Größe; jede Seite einer Karte oder eines Umschlags misst {least} bis {most} mm.</translation>
        </message>
        <message>
            <source>“{given}” ends in “{word}”, which is no fold; leave it out, or write -folded, -book or -quarter.</source>
            <translation>„{given}“ endet auf „{word}“, was keine Faltung ist; lassen Sie es weg oder schreiben Sie -folded, -book oder -quarter.</translation>
        </message>
        <message>
            <source>The note for {recipient} is empty. Write a line first.</source>
            <translation>Die Nachricht für {recipient} ist leer. Schreiben Sie zuerst eine Zeile.</translation>
        </message>
        <message>
            <source>{hand} cannot draw {letters} in what is written for {recipient}. These can: {able}.</source>
            <translation>{hand} kann {letters} in dem Text für {recipient} nicht zeichnen. Diese können es: {able}.</translation>
        </message>
        <message>
            <source>No hand can draw {letters} in what is written for {recipient}; take that out of the text.</source>
            <translation>Keine Handschrift kann {letters} in dem Text für {recipient} zeichnen; nehmen Sie das heraus.</translation>
        </message>
        <message>
            <source>Cordially writes from left to right only, so it cannot draw {letters} in what is written for {recipient}; take that out of the text.</source>
            <translation>Cordially schreibt nur von links nach rechts und kann daher {letters} in dem Text für {recipient} nicht zeichnen; nehmen Sie das heraus.</translation>
        </message>
        <message>
            <source>The note for {recipient} is about {words} words ({lines} lines) too long for {stock}. Shorten it or choose a larger stock.</source>
            <translation>Die Nachricht für {recipient} ist etwa {words} Wörter ({lines} Zeilen) zu lang für {stock}. Kürzen Sie sie oder wählen Sie einen größeren Karton.</translation>
        </message>
        <message>
            <source>“{word}” in the note for {recipient} is wider than {stock}. Shorten it.</source>
            <translation>„{word}“ in der Nachricht für {recipient} ist breiter als {stock}. Kürzen Sie es.</translation>
        </message>
        <message>
            <source>The address of {recipient} does not fit the envelope “{envelope}”: “{line}” is too long.</source>
            <translation>Die Adresse von {recipient} passt nicht auf den Umschlag „{envelope}“: „{line}“ ist zu lang.</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is smaller than {post} takes ({rule}).</source>
            <translation>Der Umschlag {envelope}, {size}, ist kleiner, als {post} annimmt ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is larger than usual letters and costs more at {post} ({rule}).</source>
            <translation>Der Umschlag {envelope}, {size}, ist größer als übliche Briefe und kostet bei {post} mehr ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope} is {ratio} times as long as high, so it costs more at {post} ({rule}).</source>
            <translation>Der Umschlag {envelope} ist {ratio}-mal so lang wie hoch und kostet daher bei {post} mehr ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is too small to go abroad with {post} ({rule}).</source>
            <translation>Der Umschlag {envelope}, {size}, ist zu klein für den Versand ins Ausland mit {post} ({rule}).</translation>
        </message>
        <message>
            <source>On the envelope {envelope} the address of {recipient} stands {out} mm outside of where {post} reads ({rule}). Shorten it or take a larger envelope.</source>
            <translation>Auf dem Umschlag {envelope} steht die Adresse von {recipient} {out} mm außerhalb des Bereichs, den {post} liest ({rule}). Kürzen Sie sie oder nehmen Sie einen größeren Umschlag.</translation>
        </message>
        <message>
            <source>The address of {name} has no street.</source>
            <translation>Der Adresse von {name} fehlt die Straße.</translation>
        </message>
        <message>
            <source>The address of {name} has no city.</source>
            <translation>Der Adresse von {name} fehlt der Ort.</translation>
        </message>
        <message>
            <source>The address of {name} lacks the state or region that its country, {country}, asks for.</source>
            <translation>Der Adresse von {name} fehlt das Bundesland oder die Region, die für {country} nötig ist.</translation>
        </message>
        <message>
            <source>The address of {name} lacks the postal code that its country, {country}, asks for.</source>
            <translation>Der Adresse von {name} fehlt die Postleitzahl, die für {country} nötig ist.</translation>
        </message>
        <message>
            <source>“{postcode}” in the address of {name} is no postal code of its country, {country}: one looks like {example}.</source>
            <translation>„{postcode}“ in der Adresse von {name} ist keine Postleitzahl für {country}: Eine sieht aus wie {example}.</translation>
        </message>
        <message>
            <source>The postal code “{postcode}” in the address of {name} does not belong to {region}.</source>
            <translation>Die Postleitzahl „{postcode}“ in der Adresse von {name} gehört nicht zu {region}.</translation>
        </message>
        <message>
            <source>This system has no printing library (CUPS). Save the cards as a PDF instead, and print that at its true size.</source>
            <translation>Dieses System hat keine Druckbibliothek (CUPS). Speichern Sie die Karten als PDF und drucken Sie es in Originalgröße.</translation>
        </message>
        <message>
            <source>The printing service does not answer. Start it, or save the cards as a PDF instead.</source>
            <translation>Der Druckdienst antwortet nicht. Starten Sie ihn oder speichern Sie die Karten als PDF.</translation>
        </message>
        <message>
            <source>There is no printer called {printer}. Choose one of these: {known}; or save as a PDF.</source>
            <translation>Einen Drucker namens {printer} gibt es nicht. Wählen Sie einen von diesen: {known}; oder speichern Sie als PDF.</translation>
        </message>
        <message>
            <source>{printer} takes sheets up to {limit_width} × {limit_height} mm, and this one is {page_width} × {page_height} mm. Choose a smaller stock or another printer.</source>
            <translation>{printer} nimmt Bögen bis {limit_width} × {limit_height} mm, und dieser misst {page_width} × {page_height} mm. Wählen Sie einen kleineren Karton oder einen anderen Drucker.</translation>
        </message>
        <message>
            <source>{printer} takes sheets from {limit_width} × {limit_height} mm, and this one is {page_width} × {page_height} mm. Choose a larger stock or another printer.</source>
            <translation>{printer} nimmt Bögen ab {limit_width} × {limit_height} mm, und dieser misst {page_width} × {page_height} mm. Wählen Sie einen größeren Karton oder einen anderen Drucker.</translation>
        </message>
        <message>
            <source>{printer} takes only sizes it has a name for, and {page_width} × {page_height} mm is none of them. Choose another stock or another printer.</source>
            <translation>{printer} nimmt nur Größen, für die er einen Namen hat, und {page_width} × {page_height} mm ist keine davon. Wählen Sie einen anderen Karton oder Drucker.</translation>
        </message>
        <message>
            <source>{printer} was found on the network, but is not set up here yet. Add it in your system’s printer settings, then print.</source>
            <translation>{printer} wurde im Netzwerk gefunden, ist hier aber noch nicht eingerichtet. Fügen Sie ihn in den Druckereinstellungen Ihres Systems hinzu und drucken Sie dann.</translation>
        </message>
        <message>
            <source>An envelope of {page_width} × {page_height} mm does not lie on {paper} paper. Choose a larger paper, or the envelope’s own size.</source>
            <translation>Ein Umschlag von {page_width} × {page_height} mm passt nicht auf Papier der Größe {paper}. Wählen Sie größeres Papier oder die eigene Größe des Umschlags.</translation>
        </message>
        <message>
            <source>{printer} has no tray called {given}. Choose one of these: {known}.</source>
            <translation>{printer} hat kein Fach namens {given}. Wählen Sie eines von diesen: {known}.</translation>
        </message>
        <message>
            <source>{printer} does not say which paper sizes it takes. Turn it on, set it up anew in your system’s printer settings, and try again.</source>
            <translation>{printer} sagt nicht, welche Papiergrößen er nimmt. Schalten Sie ihn ein, richten Sie ihn in den Druckereinstellungen Ihres Systems neu ein und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{printer} cannot print both sides by itself. Choose to turn the sheets by hand.</source>
            <translation>{printer} kann nicht von selbst beidseitig drucken. Wählen Sie, die Bögen von Hand zu wenden.</translation>
        </message>
        <message>
            <source>{printer} takes no jobs at the moment. Let it take jobs again in your system’s printer settings, or choose another one.</source>
            <translation>{printer} nimmt gerade keine Aufträge an. Lassen Sie das in den Druckereinstellungen Ihres Systems wieder zu oder wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>{printer} takes no PDF from this system. Choose another printer.</source>
            <translation>{printer} nimmt von diesem System kein PDF. Wählen Sie einen anderen Drucker.</translation>
        </message>
        <message>
            <source>{printer} refused: {reason}. Nothing was printed.</source>
            <translation>{printer} hat abgelehnt: {reason}. Nichts wurde gedruckt.</translation>
        </message>
        <message>
            <source>The way to {printer} broke off while the cards were being handed over ({reason}), so the job was taken back. Try again.</source>
            <translation>Der Weg zu {printer} riss ab, während die Karten übergeben wurden ({reason}); der Auftrag wurde daher zurückgenommen. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{printer} stopped taking pages, or never began. Look whether it is on and ready and which sheets came out, then try again.</source>
            <translation>{printer} nimmt keine Seiten mehr an oder hat nie begonnen. Sehen Sie nach, ob er an und bereit ist und welche Bögen gedruckt sind, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>“{given}” is not what the test page asks for: up to six numbers parted by commas, such as 10.4,9.8,10.0,10.2,180.5,249.0.</source>
            <translation>„{given}“ ist nicht, wonach die Testseite fragt: bis zu sechs Zahlen, durch Kommas getrennt, etwa 10.4,9.8,10.0,10.2,180.5,249.0.</translation>
        </message>
        <message>
            <source>Number {number} is {given}, but its scale runs from {least} to {most}. Read again where the crease crosses it.</source>
            <translation>Zahl {number} ist {given}, aber ihre Skala reicht von {least} bis {most}. Lesen Sie noch einmal ab, wo der Knick sie kreuzt.</translation>
        </message>
        <message>
            <source>Number {number} is {given}, but that line is about {about} mm long. Measure it again from end to end, in millimetres.</source>
            <translation>Zahl {number} ist {given}, aber diese Linie ist etwa {about} mm lang. Messen Sie sie noch einmal von Ende zu Ende, in Millimetern.</translation>
        </message>
        <message>
            <source>Too few numbers: read at least one of the scales 1 and 2, and one of the scales 3 and 4.</source>
            <translation>Zu wenige Zahlen: Lesen Sie mindestens eine der Skalen 1 und 2 und eine der Skalen 3 und 4 ab.</translation>
        </message>
        <message>
            <source>The numbers 1 to 4 contradict each other: no printer slants a page so far. Fold the page edge on edge and read them again.</source>
            <translation>Die Zahlen 1 bis 4 widersprechen sich: So schief druckt kein Drucker. Falten Sie die Seite Kante auf Kante und lesen Sie noch einmal ab.</translation>
        </message>
        <message>
            <source>{name} shows no printer test page. Photograph the whole page from above, in good light.</source>
            <translation>{name} zeigt keine Drucker-Testseite. Fotografieren Sie die ganze Seite von oben, bei gutem Licht.</translation>
        </message>
        <message>
            <source>{name} shows a test page on a paper of its own size. Say which paper that was.</source>
            <translation>{name} zeigt eine Testseite auf Papier eigener Größe. Sagen Sie, welches Papier es war.</translation>
        </message>
        <message>
            <source>{name} shows only {found} of the test page’s {count} black marks. Photograph all of it, with nothing on top.</source>
            <translation>{name} zeigt nur {found} der {count} schwarzen Marken der Testseite. Fotografieren Sie sie ganz, ohne dass etwas darauf liegt.</translation>
        </message>
        <message>
            <source>{name} shows the page at about {dpi} dots an inch only. Go nearer, or take a larger picture.</source>
            <translation>{name} zeigt die Seite nur mit etwa {dpi} Punkten pro Zoll. Gehen Sie näher heran oder nehmen Sie ein größeres Bild auf.</translation>
        </message>
        <message>
            <source>The edges of the paper cannot be told from what lies around it in {name}. Lay the page on something dark and photograph it whole.</source>
            <translation>Die Papierkanten heben sich in {name} nicht von der Umgebung ab. Legen Sie die Seite auf etwas Dunkles und fotografieren Sie sie ganz.</translation>
        </message>
        <message>
            <source>The page in {name} looks bent by {off} mm. Smooth it out, hold the camera a little higher, and photograph it again.</source>
            <translation>Die Seite in {name} wirkt um {off} mm verbogen. Streichen Sie sie glatt, halten Sie die Kamera etwas höher und fotografieren Sie noch einmal.</translation>
        </message>
        <message>
            <source>Say first who signs the notes: your name is not set yet.</source>
            <translation>Sagen Sie zuerst, wer die Nachrichten unterschreibt: Ihr Name steht noch nicht fest.</translation>
        </message>
        <message>
            <source>Nobody is listed as met for this application. Add an interview with its people first.</source>
            <translation>Für diese Bewerbung ist niemand eingetragen, den Sie getroffen haben. Tragen Sie zuerst ein Gespräch mit den Beteiligten ein.</translation>
        </message>
        <message>
            <source>Everyone met has a note for this occasion already.</source>
            <translation>Für diesen Anlass haben schon alle Getroffenen eine Nachricht.</translation>
        </message>
        <message>
            <source>A note to {recipient} after the no is there already. Put this one into the bin.</source>
            <translation>Für {recipient} gibt es schon eine Nachricht nach der Absage. Legen Sie diese in den Papierkorb.</translation>
        </message>
        <message>
            <source>The card to {recipient} was written before their no, and speaks so. See what may become of it, at the desk.</source>
            <translation>Die Karte an {recipient} stammt von vor der Absage und klingt auch so. Am Schreibplatz sehen Sie, was aus ihr werden kann.</translation>
        </message>
        <message>
            <source>There is no note to print. Approve one first, or name one.</source>
            <translation>Keine Nachricht ist zu drucken. Erklären Sie zuerst eine für fertig oder nennen Sie eine.</translation>
        </message>
        <message>
            <source>A printer has these already, or they came out and wait for your yes: {people}. Say first how they came out.</source>
            <translation>Ein Drucker hat diese schon, oder sie sind gedruckt und warten auf Ihr Ja: {people}. Sagen Sie zuerst, wie sie geworden sind.</translation>
        </message>
        <message>
            <source>Left out, as they went to {where} and wait for your yes: {people}. Say in the window whether they came out well, or add --again to make them again.</source>
            <translation>Ausgelassen, da sie an {where} gingen und auf Ihr Ja warten: {people}. Sagen Sie im Fenster, ob sie gut geworden sind, oder ergänzen Sie --again, um sie noch einmal zu machen.</translation>
        </message>
        <message>
            <source>Nothing was made, as these went to {where} and wait for your yes: {people}. Say in the window whether they came out well, or add --again to make them again.</source>
            <translation>Nichts wurde gemacht, da diese an {where} gingen und auf Ihr Ja warten: {people}. Sagen Sie im Fenster, ob sie gut geworden sind, oder ergänzen Sie --again, um sie noch einmal zu machen.</translation>
        </message>
        <message>
            <source>The card to {name} was mailed on {on}; a new card is made.</source>
            <translation>Die Karte an {name} wurde am {on} abgeschickt; eine neue Karte wird gemacht.</translation>
        </message>
        <message>
            <source>The card to {name} was answered on {on}; a new card is made.</source>
            <translation>Die Karte an {name} wurde am {on} beantwortet; eine neue Karte wird gemacht.</translation>
        </message>
        <message>
            <source>{printer} still has the job ({said}). Nothing is lost: “cordially print” asks what became of it before it prints anything else.</source>
            <translation>{printer} hat den Auftrag noch ({said}). Nichts ist verloren: „cordially print“ fragt, was daraus wurde, bevor es etwas anderes druckt.</translation>
        </message>
        <message>
            <source>{printer} did not print all of it ({said}). Sheets that did come out are kept as waiting for your yes; the rest stays ready to print.</source>
            <translation>{printer} hat nicht alles gedruckt ({said}). Gedruckte Bögen warten weiter auf Ihr Ja; der Rest bleibt bereit zum Drucken.</translation>
        </message>
        <message>
            <source>A street or a city is missing for {people}, so the envelopes cannot be addressed. Complete the list, or leave the envelopes out.</source>
            <translation>Bei {people} fehlt Straße oder Ort, daher lassen sich die Umschläge nicht beschriften. Ergänzen Sie die Liste oder lassen Sie die Umschläge weg.</translation>
        </message>
        <message>
            <source>{said} Nothing was written.</source>
            <translation>{said} Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Row {row}: {said}</source>
            <translation>Zeile {row}: {said}</translation>
        </message>
        <message>
            <source>Rows {rows}: {said}</source>
            <translation>Zeilen {rows}: {said}</translation>
        </message>
        <message>
            <source>It is not known which country you post from, so every address ends with its own; say it with --from, such as --from US.</source>
            <translation>Es ist nicht bekannt, aus welchem Land Sie schreiben, daher endet jede Adresse mit ihrem eigenen; sagen Sie es mit --from, etwa --from US.</translation>
        </message>
        <message>
            <source>“{given}” is not a country that letters are posted in; give its two-letter code, such as US.</source>
            <translation>„{given}“ ist kein Land, in dem Briefe aufgegeben werden; nennen Sie sein Kürzel aus zwei Buchstaben, etwa US.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add one, or bring the card to reception.</source>
            <translation>Kein Umschlag für {name}: Keine Adresse mit Straße und Ort ist bekannt. Fügen Sie eine hinzu oder geben Sie die Karte am Empfang ab.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add theirs or that of {company}, to their attention, or bring the card to reception.</source>
            <translation>Kein Umschlag für {name}: Keine Adresse mit Straße und Ort ist bekannt. Fügen Sie die eigene oder die von {company} (zu Händen) hinzu oder geben Sie die Karte am Empfang ab.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add one, write to {email} instead, or bring the card to reception.</source>
            <translation>Kein Umschlag für {name}: Keine Adresse mit Straße und Ort ist bekannt. Fügen Sie eine hinzu, schreiben Sie stattdessen an {email} oder geben Sie die Karte am Empfang ab.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add theirs or that of {company}, to their attention, write to {email} instead, or bring the card to reception.</source>
            <translation>Kein Umschlag für {name}: Keine Adresse mit Straße und Ort ist bekannt. Fügen Sie die eigene oder die von {company} (zu Händen) hinzu, schreiben Sie stattdessen an {email} oder geben Sie die Karte am Empfang ab.</translation>
        </message>
        <message>
            <source>“{stock}” goes without an envelope. Leave the envelopes out, or choose another stock.</source>
            <translation>„{stock}“ geht ohne Umschlag. Lassen Sie die Umschläge weg oder wählen Sie einen anderen Karton.</translation>
        </message>
        <message>
            <source>No envelope for {people}: “{stock}” goes without one, so write the address on the card.</source>
            <translation>Kein Umschlag für {people}: „{stock}“ geht ohne, schreiben Sie die Adresse also auf die Karte.</translation>
        </message>
        <message>
            <source>No envelope for {people}: you bring the card to their reception.</source>
            <translation>Kein Umschlag für {people}: Sie geben die Karte dort am Empfang ab.</translation>
        </message>
        <message>
            <source>None of them has an address with a street and a city, so there is nothing to write.</source>
            <translation>Für niemanden davon gibt es eine Adresse mit Straße und Ort, also gibt es nichts zu schreiben.</translation>
        </message>
        <message>
            <source>{name} is left out. {said}</source>
            <translation>{name} wird ausgelassen. {said}</translation>
        </message>
        <message>
            <source>{said} Nobody is left, so nothing was written.</source>
            <translation>{said} Niemand bleibt übrig, daher wurde nichts geschrieben.</translation>
        </message>
        <message>
            <source>Your own address has no street or no city yet. Complete it under “Your details”.</source>
            <translation>Ihrer eigenen Adresse fehlt noch Straße oder Ort. Ergänzen Sie sie unter „Ihre Angaben“.</translation>
        </message>
        <message>
            <source>{sheet} holds no labels; choose one of {known}.</source>
            <translation>{sheet} enthält keine Etiketten; wählen Sie einen von {known}.</translation>
        </message>
        <message>
            <source>There is no application with the number {id}.</source>
            <translation>Eine Bewerbung mit der Nummer {id} gibt es nicht.</translation>
        </message>
        <message>
            <source>{path} ends in none of {known}. Choose one of these endings.</source>
            <translation>{path} endet auf keines von {known}. Wählen Sie eine dieser Endungen.</translation>
        </message>
        <message>
            <source>{hand} is a stroke hand for pen plotters. Save as .svg, or choose another hand.</source>
            <translation>{hand} ist eine Strich-Handschrift für Stiftplotter. Speichern Sie als .svg oder wählen Sie eine andere Handschrift.</translation>
        </message>
        <message>
            <source>{hand} has no strokes for {letters} in what is written for {recipient}. Take them out of the text, or print the card instead.</source>
            <translation>{hand} hat keine Striche für {letters} in dem Text für {recipient}. Nehmen Sie sie heraus oder drucken Sie die Karte.</translation>
        </message>
        <message>
            <source>Guides of the kind “{guides}” are printed, not plotted. Save as .pdf, or choose lines.</source>
            <translation>Hilfen der Art „{guides}“ werden gedruckt, nicht geplottet. Speichern Sie als .pdf oder wählen Sie Linien.</translation>
        </message>
        <message>
            <source>Fronts, backs and sheets of several cards are printed, neither plotted nor written over. Save the card as a .pdf without guides.</source>
            <translation>Vorder- und Rückseiten und Bögen mit mehreren Karten werden gedruckt, weder geplottet noch nachgeschrieben. Speichern Sie die Karte als .pdf ohne Hilfen.</translation>
        </message>
        <message>
            <source>{sheet} holds “{holds}”, not {stock}. Choose that stock, or another sheet.</source>
            <translation>{sheet} enthält „{holds}“, nicht {stock}. Wählen Sie diesen Karton oder einen anderen Bogen.</translation>
        </message>
        <message>
            <source>The front or back asks for “{field}”, of which nothing is known for {name}. Fill it in, or use one of these: {known}.</source>
            <translation>Vorder- oder Rückseite fragen nach „{field}“, wozu für {name} nichts bekannt ist. Füllen Sie es aus oder nehmen Sie eines von diesen: {known}.</translation>
        </message>
        <message>
            <source>Only the outsides are printed yet for {people}. Turn the stack and print the other side (cordially print --go-on {id}), or give them up in the window.</source>
            <translation>Für {people} sind erst die Außenseiten gedruckt. Wenden Sie den Stapel und drucken Sie die andere Seite (cordially print --go-on {id}), oder geben Sie sie im Fenster auf.</translation>
        </message>
        <message>
            <source>Run {id} has no other side left to print. Outsides and envelopes that came out, and were not gone on with, have one.</source>
            <translation>Druckauftrag {id} hat keine andere Seite mehr zu drucken. Eine haben Außenseiten und Umschläge, die gedruckt sind und noch nicht fortgesetzt wurden.</translation>
        </message>
        <message>
            <source>It cannot be told any more what was on the fronts of run {id}. Say that nothing of it came out well, then print its cards anew.</source>
            <translation>Was auf den Vorderseiten von Druckauftrag {id} war, ist nicht mehr bekannt. Sagen Sie, dass nichts davon gut geworden ist, und drucken Sie die Karten neu.</translation>
        </message>
        <message>
            <source>There is no signature of yours yet. Draw one under “Your details” in the window, or trace one with: cordially signature trace SCAN.</source>
            <translation>Es gibt noch keine Unterschrift von Ihnen. Zeichnen Sie eine unter „Ihre Angaben“ im Fenster oder zeichnen Sie eine nach mit: cordially signature trace SCAN.</translation>
        </message>
        <message>
            <source>Your signature, {path}, is damaged. Cards are made with room to sign until you draw or trace it again.</source>
            <translation>Ihre Unterschrift, {path}, ist beschädigt. Karten erhalten Platz zum Unterschreiben, bis Sie sie neu zeichnen oder nachzeichnen.</translation>
        </message>
        <message>
            <source>{error} The newest good backup is {backup}; this brings it back: {command}</source>
            <translation>{error} Die neueste gute Sicherung ist {backup}; dies holt sie zurück: {command}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially ({kind}). What was saved is safe; a report, which holds none of your data, is in {report}.</source>
            <translation>In Cordially ist etwas schiefgegangen ({kind}). Gespeichertes ist sicher; ein Bericht ohne Ihre Daten liegt in {report}.</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially ({kind}). What was saved is safe.</source>
            <translation>In Cordially ist etwas schiefgegangen ({kind}). Gespeichertes ist sicher.</translation>
        </message>
        <message>
            <source>{path} is there already and is no earlier sample. Choose another place.</source>
            <translation>{path} ist schon da und kein früheres Beispiel. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Somebody without a name was left out.</source>
            <translation>Jemand ohne Namen wurde ausgelassen.</translation>
        </message>
        <message>
            <source>{email} is your own address, so that contact was left out.</source>
            <translation>{email} ist Ihre eigene Adresse, daher wurde dieser Kontakt ausgelassen.</translation>
        </message>
        <message>
            <source>“{summary}” was called off, but it is none of your interviews.</source>
            <translation>„{summary}“ wurde abgesagt, ist aber keines Ihrer Gespräche.</translation>
        </message>
        <message>
            <source>“{summary}” names nobody and no company you know, so it is taken for no interview.</source>
            <translation>„{summary}“ nennt niemanden und keine Firma, die Sie kennen, und gilt daher nicht als Gespräch.</translation>
        </message>
        <message>
            <source>Something that this import counts on was changed in the meantime, so nothing was imported. Look at it again.</source>
            <translation>Etwas, worauf dieser Import baut, wurde inzwischen geändert, daher wurde nichts importiert. Sehen Sie es noch einmal durch.</translation>
        </message>
        <message>
            <source>The disk that holds {folder} is too full to restore that, so nothing was changed. Free some space and try again.</source>
            <translation>Der Datenträger mit {folder} ist zu voll, um das zurückzuholen, daher wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The picture {path}, which you had put on fronts, is damaged. Choose it again for the front, or restore a backup.</source>
            <translation>Das Bild {path}, das Sie auf Vorderseiten gesetzt hatten, ist beschädigt. Wählen Sie es für die Vorderseite neu oder holen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>{path} lists nobody: there is no row below the columns' names.</source>
            <translation>{path} führt niemanden auf: Unter den Spaltennamen steht keine Zeile.</translation>
        </message>
        <message>
            <source>{path} does not end in .pdf. Give the output a name that does.</source>
            <translation>{path} endet nicht auf .pdf. Geben Sie der Ausgabe einen Namen, der das tut.</translation>
        </message>
        <message>
            <source>{path} is named twice. Give each output a file of its own.</source>
            <translation>{path} ist zweimal genannt. Geben Sie jeder Ausgabe eine eigene Datei.</translation>
        </message>
        <message>
            <source>“{name}” is a hand of outlines, which a plotter's pen cannot follow. For an SVG choose a stroke hand: {known}.</source>
            <translation>„{name}“ ist eine Handschrift aus Umrissen, denen der Stift eines Plotters nicht folgen kann. Wählen Sie für ein SVG eine Strich-Handschrift: {known}.</translation>
        </message>
        <message>
            <source>There is no hand called “{name}”. Choose one of: {known}.</source>
            <translation>Eine Handschrift namens „{name}“ gibt es nicht. Wählen Sie eine von: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is no variation. Choose plain, careful, natural, hurried or a number from 0 to 2.</source>
            <translation>„{name}“ ist keine Variation. Wählen Sie plain, careful, natural, hurried oder eine Zahl von 0 bis 2.</translation>
        </message>
        <message>
            <source>The hand “{name}” is damaged: {reason}. Install Cordially again.</source>
            <translation>Die Handschrift „{name}“ ist beschädigt: {reason}. Installieren Sie Cordially neu.</translation>
        </message>
        <message>
            <source>There is no sheet on “{name}” paper. Choose letter or a4.</source>
            <translation>Auf Papier „{name}“ gibt es keinen Bogen. Wählen Sie letter oder a4.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} ist nicht lesbar: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no picture that can be read. Give a PNG, a JPEG or a PDF.</source>
            <translation>{name} ist kein lesbares Bild. Nehmen Sie ein PNG, ein JPEG oder ein PDF.</translation>
        </message>
        <message>
            <source>{name} is damaged or incomplete. Scan or photograph the page again.</source>
            <translation>{name} ist beschädigt oder unvollständig. Scannen oder fotografieren Sie die Seite noch einmal.</translation>
        </message>
        <message>
            <source>{name} has more than {most} million pixels. Scan the page at 300 dpi and try again.</source>
            <translation>{name} hat mehr als {most} Millionen Pixel. Scannen Sie die Seite mit 300 dpi und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB. Scan the page at 300 dpi.</source>
            <translation>{name} ist größer als {most} MB. Scannen Sie die Seite mit 300 dpi.</translation>
        </message>
        <message>
            <source>{name} takes too long to draw. Save the scan as a PNG or a JPEG and give that instead.</source>
            <translation>{name} braucht zu lange zum Zeichnen. Speichern Sie den Scan als PNG oder JPEG und nehmen Sie dieses.</translation>
        </message>
        <message>
            <source>{name} has {count} pages; at most {most} can be read from one file.</source>
            <translation>{name} hat {count} Seiten; aus einer Datei lassen sich höchstens {most} lesen.</translation>
        </message>
        <message>
            <source>These are more than {most} pages; give the pages of one sheet.</source>
            <translation>Das sind mehr als {most} Seiten; nehmen Sie die Seiten eines einzigen Bogens.</translation>
        </message>
        <message>
            <source>{name} shows no page of the sheet: none of its black squares were found. Take the whole page, flat and in focus.</source>
            <translation>{name} zeigt keine Seite des Bogens: Keines der schwarzen Quadrate wurde gefunden. Nehmen Sie die ganze Seite auf, flach und scharf.</translation>
        </message>
        <message>
            <source>{name} shows only {found} of the page's {count} black squares. Take the whole page, flat and in focus.</source>
            <translation>{name} zeigt nur {found} der {count} schwarzen Quadrate der Seite. Nehmen Sie die ganze Seite auf, flach und scharf.</translation>
        </message>
        <message>
            <source>{name} shows more than one page of the sheet. Take each page by itself.</source>
            <translation>{name} zeigt mehr als eine Seite des Bogens. Nehmen Sie jede Seite einzeln auf.</translation>
        </message>
        <message>
            <source>{name} is too coarse: {dpi} pixels an inch, and 150 are needed. Go closer or scan finer.</source>
            <translation>{name} ist zu grob: {dpi} Pixel pro Zoll, nötig sind 150. Gehen Sie näher heran oder scannen Sie feiner.</translation>
        </message>
        <message>
            <source>Only {count} of the 26 small letters could be read, and a hand needs at least {least}. Scan the first page of the sheet as well, with more of them written.</source>
            <translation>Nur {count} der 26 kleinen Buchstaben waren lesbar, und eine Handschrift braucht mindestens {least}. Scannen Sie auch die erste Seite des Bogens, mit mehr davon beschrieben.</translation>
        </message>
        <message>
            <source>No x could be read, and it gives a hand its size. Write it on a copy of the first page and scan that, too.</source>
            <translation>Kein x war lesbar, und daran misst sich die Größe einer Handschrift. Schreiben Sie es auf eine Kopie der ersten Seite und scannen Sie auch diese.</translation>
        </message>
        <message>
            <source>The letters are too small to be read. Write about as high as the boxes show.</source>
            <translation>Die Buchstaben sind zu klein zum Lesen. Schreiben Sie etwa so hoch, wie die Kästchen zeigen.</translation>
        </message>
        <message>
            <source>A hand needs a name with at least one letter or digit.</source>
            <translation>Eine Handschrift braucht einen Namen mit mindestens einem Buchstaben oder einer Ziffer.</translation>
        </message>
        <message>
            <source>Every box of the sheet is written for “{name}”; nothing is missing.</source>
            <translation>Für „{name}“ ist jedes Kästchen des Bogens beschrieben; nichts fehlt.</translation>
        </message>
        <message>
            <source>The samples kept of your hand “{name}” are damaged. Learn all pages again under a new name; the hand itself can still be used.</source>
            <translation>Die gespeicherten Proben Ihrer Handschrift „{name}“ sind beschädigt. Lernen Sie alle Seiten unter neuem Namen noch einmal an; die Handschrift selbst bleibt benutzbar.</translation>
        </message>
        <message>
            <source>{name} shows no ink. Sign with a dark pen on white paper.</source>
            <translation>{name} zeigt keine Tinte. Unterschreiben Sie mit dunklem Stift auf weißem Papier.</translation>
        </message>
        <message>
            <source>Whatever is written in {name} runs over its edge. Take a picture with paper all round the signature.</source>
            <translation>Was in {name} geschrieben steht, läuft über den Rand. Nehmen Sie ein Bild auf, mit Papier rund um die Unterschrift.</translation>
        </message>
        <message>
            <source>{name} shows more than a signature. Take a picture of the signature alone, on white paper.</source>
            <translation>{name} zeigt mehr als eine Unterschrift. Nehmen Sie nur die Unterschrift auf, auf weißem Papier.</translation>
        </message>
        <message>
            <source>The file of your hand “{name}” is damaged. Learn it again from its scans, or choose another hand.</source>
            <translation>Die Datei Ihrer Handschrift „{name}“ ist beschädigt. Lernen Sie sie aus den Scans neu an oder wählen Sie eine andere Handschrift.</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: the file {file} has no entry beside it. Learn the hand again, or take the file out of the folder “hands”.</source>
            <translation>Ihre Handschrift „{name}“ fehlt: Neben der Datei {file} liegt kein Eintrag. Lernen Sie sie neu an oder nehmen Sie die Datei aus dem Ordner „hands“.</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its entry {file} cannot be read. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Ihre Handschrift „{name}“ fehlt: ihr Eintrag {file} ist nicht lesbar. Lernen Sie sie neu an oder nehmen Sie ihre Dateien aus dem Ordner „hands“.</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its font {file} is missing or no file. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Ihre Handschrift „{name}“ fehlt: ihre Schriftdatei {file} fehlt oder ist keine Datei. Lernen Sie sie neu an oder nehmen Sie ihre Dateien aus dem Ordner „hands“.</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its font {file} is far larger than a hand. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Ihre Handschrift „{name}“ fehlt: ihre Schriftdatei {file} ist viel größer als eine Handschrift. Lernen Sie sie neu an oder nehmen Sie ihre Dateien aus dem Ordner „hands“.</translation>
        </message>
        <message>
            <source>You have taught no hand called “{name}”.</source>
            <translation>Eine Handschrift namens „{name}“ haben Sie nicht angelernt.</translation>
        </message>
        <message>
            <source>waiting for its turn</source>
            <translation>wartet, bis er an der Reihe ist</translation>
        </message>
        <message>
            <source>held</source>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>druckt</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>abgeschlossen</translation>
        </message>
        <message>
            <source>sent, and this system does not tell how it came out</source>
            <translation>gesendet, und dieses System sagt nicht, wie es ausging</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>given up by the printer</source>
            <translation>vom Drucker aufgegeben</translation>
        </message>
        <message>
            <source>unknown to the printer</source>
            <translation>dem Drucker unbekannt</translation>
        </message>
        <message>
            <source>the printer is out of paper</source>
            <translation>der Drucker hat kein Papier mehr</translation>
        </message>
        <message>
            <source>the printer asks for other paper</source>
            <translation>der Drucker verlangt anderes Papier</translation>
        </message>
        <message>
            <source>paper is jammed</source>
            <translation>Papier klemmt</translation>
        </message>
        <message>
            <source>a paper tray is missing</source>
            <translation>ein Papierfach fehlt</translation>
        </message>
        <message>
            <source>a cover is open</source>
            <translation>eine Abdeckung ist offen</translation>
        </message>
        <message>
            <source>a door is open</source>
            <translation>eine Klappe ist offen</translation>
        </message>
        <message>
            <source>ink or toner is used up</source>
            <translation>Tinte oder Toner ist verbraucht</translation>
        </message>
        <message>
            <source>the toner is used up</source>
            <translation>der Toner ist verbraucht</translation>
        </message>
        <message>
            <source>the output tray is full</source>
            <translation>das Ausgabefach ist voll</translation>
        </message>
        <message>
            <source>the output tray is missing</source>
            <translation>das Ausgabefach fehlt</translation>
        </message>
        <message>
            <source>the waste container is full</source>
            <translation>der Resttonerbehälter ist voll</translation>
        </message>
        <message>
            <source>the printer is too hot</source>
            <translation>der Drucker ist zu heiß</translation>
        </message>
        <message>
            <source>the printer is off or out of reach</source>
            <translation>der Drucker ist aus oder nicht erreichbar</translation>
        </message>
        <message>
            <source>the printer is off</source>
            <translation>der Drucker ist aus</translation>
        </message>
        <message>
            <source>the printer does not answer</source>
            <translation>der Drucker antwortet nicht</translation>
        </message>
        <message>
            <source>the printer’s memory is full</source>
            <translation>der Speicher des Druckers ist voll</translation>
        </message>
        <message>
            <source>the printer holds all new jobs</source>
            <translation>der Drucker hält alle neuen Aufträge zurück</translation>
        </message>
        <message>
            <source>the printer is switched off for everybody</source>
            <translation>der Drucker ist für alle abgeschaltet</translation>
        </message>
        <message>
            <source>the printer is paused</source>
            <translation>der Drucker pausiert</translation>
        </message>
        <message>
            <source>the printer is being paused</source>
            <translation>der Drucker wird gerade angehalten</translation>
        </message>
        <message>
            <source>a part of the printer has stopped</source>
            <translation>ein Teil des Druckers steht still</translation>
        </message>
        <message>
            <source>found on the network, not set up yet</source>
            <translation>im Netzwerk gefunden, noch nicht eingerichtet</translation>
        </message>
        <message>
            <source>the printer does not say why</source>
            <translation>der Drucker sagt nicht, warum</translation>
        </message>
        <message>
            <source>nothing of it has arrived</source>
            <translation>nichts davon ist angekommen</translation>
        </message>
        <message>
            <source>it was asked to wait</source>
            <translation>er sollte warten</translation>
        </message>
        <message>
            <source>the printer asks for a name and a password</source>
            <translation>der Drucker verlangt Namen und Passwort</translation>
        </message>
        <message>
            <source>the printer does not let you print</source>
            <translation>der Drucker lässt Sie nicht drucken</translation>
        </message>
        <message>
            <source>the printer was not ready for it</source>
            <translation>der Drucker war nicht bereit dafür</translation>
        </message>
        <message>
            <source>somebody cancelled it</source>
            <translation>jemand hat ihn abgebrochen</translation>
        </message>
        <message>
            <source>somebody cancelled it at the printer</source>
            <translation>jemand hat ihn am Drucker abgebrochen</translation>
        </message>
        <message>
            <source>the printing system could not print it</source>
            <translation>das Drucksystem konnte ihn nicht drucken</translation>
        </message>
        <message>
            <source>the printer could not read it</source>
            <translation>der Drucker konnte ihn nicht lesen</translation>
        </message>
        <message>
            <source>the printer could not print it</source>
            <translation>der Drucker konnte ihn nicht drucken</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>bereit</translation>
        </message>
        <message>
            <source>the printer chooses</source>
            <translation>der Drucker wählt</translation>
        </message>
        <message>
            <source>main tray</source>
            <translation>Hauptfach</translation>
        </message>
        <message>
            <source>second tray</source>
            <translation>zweites Fach</translation>
        </message>
        <message>
            <source>bypass tray</source>
            <translation>Mehrzweckfach</translation>
        </message>
        <message>
            <source>manual feed</source>
            <translation>manuelle Zufuhr</translation>
        </message>
        <message>
            <source>envelope feeder</source>
            <translation>Umschlagzufuhr</translation>
        </message>
        <message>
            <source>photo tray</source>
            <translation>Fotofach</translation>
        </message>
        <message>
            <source>postcard tray</source>
            <translation>Postkartenfach</translation>
        </message>
        <message>
            <source>large tray</source>
            <translation>großes Fach</translation>
        </message>
        <message>
            <source>upper tray</source>
            <translation>oberes Fach</translation>
        </message>
        <message>
            <source>middle tray</source>
            <translation>mittleres Fach</translation>
        </message>
        <message>
            <source>lower tray</source>
            <translation>unteres Fach</translation>
        </message>
        <message>
            <source>rear tray</source>
            <translation>hinteres Fach</translation>
        </message>
        <message>
            <source>side tray</source>
            <translation>seitliches Fach</translation>
        </message>
        <message>
            <source>left tray</source>
            <translation>linkes Fach</translation>
        </message>
        <message>
            <source>right tray</source>
            <translation>rechtes Fach</translation>
        </message>
        <message>
            <source>centre tray</source>
            <translation>mittiges Fach</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>“{quote}” is spelled “{right}” elsewhere.</source>
            <translation>„{quote}“ ist anderswo „{right}“ geschrieben.</translation>
        </message>
        <message>
            <source>This note goes to {to}, but it greets “{quote}”.</source>
            <translation>Diese Nachricht geht an {to}, grüßt aber „{quote}“.</translation>
        </message>
        <message>
            <source>This note goes to {to}, but “{quote}” is {other}.</source>
            <translation>Diese Nachricht geht an {to}, aber „{quote}“ ist {other}.</translation>
        </message>
        <message>
            <source>This note is from {to}, but it is signed “{quote}”.</source>
            <translation>Diese Nachricht ist von {to}, aber mit „{quote}“ unterschrieben.</translation>
        </message>
        <message>
            <source>The company is called “{right}”, not “{quote}”.</source>
            <translation>Die Firma heißt „{right}“, nicht „{quote}“.</translation>
        </message>
        <message>
            <source>This note goes to {company}, but it speaks of {other} in its place.</source>
            <translation>Diese Nachricht geht an {company}, spricht aber stattdessen von {other}.</translation>
        </message>
        <message>
            <source>This note goes to {company}, but it wishes to join “{quote}”.</source>
            <translation>Diese Nachricht geht an {company}, möchte aber zu „{quote}“.</translation>
        </message>
        <message>
            <source>“{quote}” was never filled in.</source>
            <translation>„{quote}“ wurde nie ausgefüllt.</translation>
        </message>
        <message>
            <source>Nothing in it is of this person or talk: it could go to anyone.</source>
            <translation>Nichts darin handelt von dieser Person oder diesem Gespräch: So könnte die Nachricht an alle gehen.</translation>
        </message>
        <message>
            <source>It does not say thank you.</source>
            <translation>Ein Dank fehlt darin.</translation>
        </message>
        <message>
            <source>It does not say that you accept the decision.</source>
            <translation>Es steht nicht darin, dass Sie die Entscheidung annehmen.</translation>
        </message>
        <message>
            <source>It was written before their no, and speaks so.</source>
            <translation>Sie stammt von vor der Absage und klingt auch so.</translation>
        </message>
        <message>
            <source>It was written before their no, and another note thanks them for that talk since.</source>
            <translation>Sie stammt von vor der Absage, und eine andere Nachricht dankt inzwischen für dieses Gespräch.</translation>
        </message>
        <message>
            <source>It does not say that you would like to work there.</source>
            <translation>Es steht nicht darin, dass Sie dort gern arbeiten würden.</translation>
        </message>
        <message>
            <source>It does not leave the door open for another time.</source>
            <translation>Die Tür bleibt nicht offen für ein anderes Mal.</translation>
        </message>
        <message>
            <source>It does not say what you would bring.</source>
            <translation>Es steht nicht darin, was Sie mitbringen würden.</translation>
        </message>
        <message>
            <source>This disputes the decision, which closes the door.</source>
            <translation>Das bestreitet die Entscheidung, und das schließt die Tür.</translation>
        </message>
        <message>
            <source>This sounds bitter, whatever was meant.</source>
            <translation>Das klingt bitter, wie es auch gemeint war.</translation>
        </message>
        <message>
            <source>This makes someone answerable for how it went.</source>
            <translation>Das macht jemanden dafür verantwortlich, wie es lief.</translation>
        </message>
        <message>
            <source>This begs, which puts the reader in a hard place.</source>
            <translation>Das bettelt und bringt die lesende Person in eine schwierige Lage.</translation>
        </message>
        <message>
            <source>This puts pressure on the reader.</source>
            <translation>Das setzt die lesende Person unter Druck.</translation>
        </message>
        <message>
            <source>This speaks ill of someone; readers wonder what you will say of them.</source>
            <translation>Das redet schlecht über jemanden; man fragt sich, was Sie über andere sagen werden.</translation>
        </message>
        <message>
            <source>This note is no place to ask for that.</source>
            <translation>Diese Nachricht ist nicht der Ort, darum zu bitten.</translation>
        </message>
        <message>
            <source>“{quote}” is worn: it could be anyone’s.</source>
            <translation>„{quote}“ ist abgegriffen: Es könnte von allen stammen.</translation>
        </message>
        <message>
            <source>“{quote}” makes the sentence smaller than it is.</source>
            <translation>„{quote}“ macht den Satz kleiner, als er ist.</translation>
        </message>
        <message>
            <source>Several marks in a row shout.</source>
            <translation>Mehrere Satzzeichen hintereinander schreien.</translation>
        </message>
        <message>
            <source>It has {count} exclamation marks; one is plenty.</source>
            <translation>{count} Ausrufezeichen stehen darin; eines ist reichlich.</translation>
        </message>
        <message>
            <source>“{quote}” in capitals shouts.</source>
            <translation>„{quote}“ in Großbuchstaben schreit.</translation>
        </message>
        <message>
            <source>It has {count} words; beyond {most} a card reads like a letter.</source>
            <translation>Es sind {count} Wörter; über {most} liest sich eine Karte wie ein Brief.</translation>
        </message>
        <message>
            <source>It has {count} words; an e-mail is read to the end up to {most}.</source>
            <translation>Die Nachricht hat {count} Wörter; eine E-Mail wird bis etwa {most} zu Ende gelesen.</translation>
        </message>
        <message>
            <source>It has {count} characters; an invitation holds {most}.</source>
            <translation>Die Nachricht hat {count} Zeichen; in eine Einladung passen {most}.</translation>
        </message>
        <message>
            <source>It does not fit its card in this hand.</source>
            <translation>Die Nachricht passt in dieser Handschrift nicht auf ihre Karte.</translation>
        </message>
        <message>
            <source>At {count} characters this is no note; it was not read any further.</source>
            <translation>Mit {count} Zeichen ist das keine Nachricht; weiter wurde sie nicht gelesen.</translation>
        </message>
        <message>
            <source>It has {count} words; under {least} a card looks hurried.</source>
            <translation>Die Nachricht hat {count} Wörter; unter {least} wirkt eine Karte hastig.</translation>
        </message>
        <message>
            <source>It has {count} words; under {least} an e-mail looks hurried.</source>
            <translation>Die Nachricht hat {count} Wörter; unter {least} wirkt eine E-Mail hastig.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Noch ist nichts geschrieben.</translation>
        </message>
        <message>
            <source>“{quote}” may be misspelt.</source>
            <translation>„{quote}“ ist vielleicht falsch geschrieben.</translation>
        </message>
        <message>
            <source>The hand has nothing to draw “{shown}” with.</source>
            <translation>Die Handschrift kann „{shown}“ nicht zeichnen.</translation>
        </message>
        <message>
            <source>No address is known to send this card to.</source>
            <translation>Für diese Karte ist keine Adresse bekannt.</translation>
        </message>
        <message>
            <source>No e-mail address is known for {to}.</source>
            <translation>Für {to} ist keine E-Mail-Adresse bekannt.</translation>
        </message>
        <message>
            <source>This sentence stands in the note {other} too.</source>
            <translation>Dieser Satz steht auch in der Nachricht {other}.</translation>
        </message>
        <message>
            <source>This note is almost the same as {other}.</source>
            <translation>Diese Nachricht ist fast dieselbe wie {other}.</translation>
        </message>
        <message>
            <source>Write “{right}”.</source>
            <translation>Schreiben Sie „{right}“.</translation>
        </message>
        <message>
            <source>Greet {to}.</source>
            <translation>Grüßen Sie {to}.</translation>
        </message>
        <message>
            <source>Sign with your own name.</source>
            <translation>Unterschreiben Sie mit Ihrem eigenen Namen.</translation>
        </message>
        <message>
            <source>Write “{company}”.</source>
            <translation>Schreiben Sie „{company}“.</translation>
        </message>
        <message>
            <source>Write what belongs there, or take it out.</source>
            <translation>Schreiben Sie hin, was dort stehen soll, oder nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>Name one thing you talked about.</source>
            <translation>Nennen Sie eine Sache, über die Sie gesprochen haben.</translation>
        </message>
        <message>
            <source>Thank them for something they did.</source>
            <translation>Danken Sie für etwas, das für Sie getan wurde.</translation>
        </message>
        <message>
            <source>Say in one sentence that you accept or understand the decision.</source>
            <translation>Sagen Sie in einem Satz, dass Sie die Entscheidung annehmen oder verstehen.</translation>
        </message>
        <message>
            <source>Have it worded anew as thanks after the no.</source>
            <translation>Lassen Sie sie als Dank nach der Absage neu formulieren.</translation>
        </message>
        <message>
            <source>Put it into the bin.</source>
            <translation>Legen Sie sie in den Papierkorb.</translation>
        </message>
        <message>
            <source>Say in one sentence that you would like to work there.</source>
            <translation>Sagen Sie in einem Satz, dass Sie dort gern arbeiten würden.</translation>
        </message>
        <message>
            <source>Say that you would be glad to hear of another opening.</source>
            <translation>Sagen Sie, dass Sie sich freuen würden, von einer anderen offenen Stelle zu hören.</translation>
        </message>
        <message>
            <source>Say in one sentence what you can do for them.</source>
            <translation>Sagen Sie in einem Satz, was Sie dort beitragen können.</translation>
        </message>
        <message>
            <source>Take it out; accept the decision as it is.</source>
            <translation>Nehmen Sie es heraus; nehmen Sie die Entscheidung an, wie sie ist.</translation>
        </message>
        <message>
            <source>Take it out.</source>
            <translation>Nehmen Sie es heraus.</translation>
        </message>
        <message>
            <source>Take it out, and say what you bring instead.</source>
            <translation>Nehmen Sie es heraus und sagen Sie stattdessen, was Sie mitbringen.</translation>
        </message>
        <message>
            <source>Take it out, and leave them the time they need.</source>
            <translation>Nehmen Sie es heraus und lassen Sie der Sache die Zeit, die sie braucht.</translation>
        </message>
        <message>
            <source>Take it out, and ask in a note of its own when its time comes.</source>
            <translation>Nehmen Sie es heraus und fragen Sie in einer eigenen Nachricht, wenn die Zeit dafür da ist.</translation>
        </message>
        <message>
            <source>Say what you mean in your own words, with an example.</source>
            <translation>Sagen Sie, was Sie meinen, in eigenen Worten und mit einem Beispiel.</translation>
        </message>
        <message>
            <source>Say it straight.</source>
            <translation>Sagen Sie es geradeheraus.</translation>
        </message>
        <message>
            <source>Keep one mark.</source>
            <translation>Behalten Sie ein Zeichen.</translation>
        </message>
        <message>
            <source>End the sentences with full stops.</source>
            <translation>Beenden Sie die Sätze mit Punkten.</translation>
        </message>
        <message>
            <source>Write it in small letters.</source>
            <translation>Schreiben Sie es in Kleinbuchstaben.</translation>
        </message>
        <message>
            <source>Shorten it by {over} words.</source>
            <translation>Kürzen Sie den Text um {over} Wörter.</translation>
        </message>
        <message>
            <source>Shorten it by {over} characters.</source>
            <translation>Kürzen Sie den Text um {over} Zeichen.</translation>
        </message>
        <message>
            <source>Shorten it, or choose a larger card.</source>
            <translation>Kürzen Sie den Text oder wählen Sie eine größere Karte.</translation>
        </message>
        <message>
            <source>Shorten it below {most} characters.</source>
            <translation>Kürzen Sie den Text auf unter {most} Zeichen.</translation>
        </message>
        <message>
            <source>Tell of one moment of the talk.</source>
            <translation>Erzählen Sie von einem Moment des Gesprächs.</translation>
        </message>
        <message>
            <source>Begin with what you want to thank them for.</source>
            <translation>Beginnen Sie mit dem, wofür Sie danken möchten.</translation>
        </message>
        <message>
            <source>Write “{right}”, or leave it if it is right.</source>
            <translation>Schreiben Sie „{right}“, oder lassen Sie es, wenn es stimmt.</translation>
        </message>
        <message>
            <source>Take it out, or choose another hand.</source>
            <translation>Nehmen Sie es heraus oder wählen Sie eine andere Handschrift.</translation>
        </message>
        <message>
            <source>Add theirs or the company’s, or bring the card to reception.</source>
            <translation>Ergänzen Sie die eigene oder die der Firma, oder geben Sie die Karte am Empfang ab.</translation>
        </message>
        <message>
            <source>Add theirs or the company’s, or write an e-mail instead.</source>
            <translation>Ergänzen Sie die eigene oder die der Firma, oder schreiben Sie stattdessen eine E-Mail.</translation>
        </message>
        <message>
            <source>Add one, or send a card instead.</source>
            <translation>Ergänzen Sie eine, oder schicken Sie stattdessen eine Karte.</translation>
        </message>
        <message>
            <source>Say it another way in one of the two.</source>
            <translation>Sagen Sie es in einer der beiden anders.</translation>
        </message>
        <message>
            <source>Write one of the two anew, from what you talked about.</source>
            <translation>Schreiben Sie eine der beiden neu, aus dem, worüber Sie gesprochen haben.</translation>
        </message>
    </context>
    <context>
        <name>moves</name>
        <message>
            <source>How it opens</source>
            <translation>Wie sie beginnt</translation>
        </message>
        <message>
            <source>The news</source>
            <translation>Die Neuigkeit</translation>
        </message>
        <message>
            <source>Accepting the decision</source>
            <translation>Die Entscheidung annehmen</translation>
        </message>
        <message>
            <source>The thanks</source>
            <translation>Der Dank</translation>
        </message>
        <message>
            <source>The moment you shared</source>
            <translation>Der gemeinsame Moment</translation>
        </message>
        <message>
            <source>What it left with you</source>
            <translation>Was bei Ihnen geblieben ist</translation>
        </message>
        <message>
            <source>That you are interested</source>
            <translation>Dass Sie interessiert sind</translation>
        </message>
        <message>
            <source>What you think of them</source>
            <translation>Was Sie von den anderen halten</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>Die Frage</translation>
        </message>
        <message>
            <source>Making it easy for them</source>
            <translation>Es den anderen leicht machen</translation>
        </message>
        <message>
            <source>What you take from it</source>
            <translation>Was Sie daraus mitnehmen</translation>
        </message>
        <message>
            <source>What you share</source>
            <translation>Was Sie teilen</translation>
        </message>
        <message>
            <source>The opening you saw</source>
            <translation>Die offene Stelle, die Sie sahen</translation>
        </message>
        <message>
            <source>Whom you recommend</source>
            <translation>Wen Sie empfehlen</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <source>That you withdraw</source>
            <translation>Dass Sie sich zurückziehen</translation>
        </message>
        <message>
            <source>Where to reach you</source>
            <translation>Wo Sie zu erreichen sind</translation>
        </message>
        <message>
            <source>The invitation</source>
            <translation>Die Einladung</translation>
        </message>
        <message>
            <source>The door left open</source>
            <translation>Die offene Tür</translation>
        </message>
        <message>
            <source>A good wish</source>
            <translation>Ein guter Wunsch</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Was Sie bewundert haben</translation>
        </message>
        <message>
            <source>What you bring</source>
            <translation>Was Sie mitbringen</translation>
        </message>
        <message>
            <source>What you want to say</source>
            <translation>Was Sie sagen möchten</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Was Sie versprochen haben</translation>
        </message>
        <message>
            <source>The name you greet them by</source>
            <translation>Der Name in der Anrede</translation>
        </message>
        <message>
            <source>Their surname</source>
            <translation>Der Nachname</translation>
        </message>
        <message>
            <source>Their full name</source>
            <translation>Der vollständige Name</translation>
        </message>
        <message>
            <source>Their company</source>
            <translation>Die Firma</translation>
        </message>
        <message>
            <source>The role you applied for</source>
            <translation>Die Stelle Ihrer Bewerbung</translation>
        </message>
        <message>
            <source>The day you met</source>
            <translation>Der Tag Ihres Treffens</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>Worüber Sie gesprochen haben</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Ihr Name</translation>
        </message>
    </context>
    <context>
        <name>next</name>
        <message>
            <source>Record the answer</source>
            <translation>Antwort eintragen</translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n drafts</source>
            <translation>
                <numerusform>Am Entwurf weiterschreiben</numerusform>
                <numerusform>An %n Entwürfen weiterschreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n cards</source>
            <translation>
                <numerusform>Karte drucken</numerusform>
                <numerusform>%n Karten drucken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n notes</source>
            <translation>
                <numerusform>Nachricht senden</numerusform>
                <numerusform>%n Nachrichten senden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Bewerbungen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Erkenntnisse</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>pens</name>
        <message>
            <source>Blue ballpoint</source>
            <translation>Blauer Kugelschreiber</translation>
        </message>
        <message>
            <source>Black ballpoint</source>
            <translation>Schwarzer Kugelschreiber</translation>
        </message>
        <message>
            <source>Blue-black gel</source>
            <translation>Blauschwarzer Gelstift</translation>
        </message>
        <message>
            <source>Fountain pen</source>
            <translation>Füller</translation>
        </message>
        <message>
            <source>Pencil</source>
            <translation>Bleistift</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>Nobody matches “{text}”.</source>
            <translation>Niemand passt zu „{text}“.</translation>
        </message>
        <message>
            <source>Nobody under “{group}” matches “{text}”.</source>
            <translation>Niemand unter „{group}“ passt zu „{text}“.</translation>
        </message>
        <message>
            <source>Nobody is left to write to.</source>
            <translation>Allen wurde geschrieben.</translation>
        </message>
        <message>
            <source>Everybody has an address.</source>
            <translation>Alle haben eine Adresse.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>person</name>
        <message>
            <source>Not written down yet.</source>
            <translation>Noch nicht notiert.</translation>
        </message>
        <message>
            <source>{interview} for {role} at {company}</source>
            <translation>{interview} für {role} bei {company}</translation>
        </message>
        <message>
            <source>{interview} for {role} at {company}, {day}</source>
            <translation>{interview} für {role} bei {company}, {day}</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Sie haben versprochen: {what}</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>Gesprochen über</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>seit {year}</translation>
        </message>
        <message>
            <source>until {year}</source>
            <translation>bis {year}</translation>
        </message>
        <message>
            <source>{occasion}: {state}</source>
            <translation>{occasion}: {state}</translation>
        </message>
        <message>
            <source>They said: {words}</source>
            <translation>Gesagt wurde: {words}</translation>
        </message>
        <message>
            <source>You learned: {words}</source>
            <translation>Sie haben gelernt: {words}</translation>
        </message>
    </context>
    <context>
        <name>phone</name>
        <message>
            <source>If they call with a no</source>
            <translation>Wenn der Anruf eine Absage ist</translation>
        </message>
        <message>
            <source>First: a message</source>
            <translation>Zuerst: eine Nachricht</translation>
        </message>
        <message>
            <source>Then: the call</source>
            <translation>Dann: der Anruf</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>from {day} on</source>
            <translation>ab {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>by tomorrow</source>
            <translation>bis morgen</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>bis {day}</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>seit gestern</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>seit {day}</translation>
        </message>
    </context>
    <context>
        <name>playbook</name>
        <message>
            <source>Write down what you learned at {company}</source>
            <translation>Notieren, was Sie bei {company} gelernt haben</translation>
        </message>
        <message>
            <source>What went well and what you would answer differently is clearest on the day itself.</source>
            <translation>Was gut lief und was Sie anders beantworten würden, ist am selben Tag am klarsten.</translation>
        </message>
        <message>
            <source>Thank {person} by e-mail</source>
            <translation>{person} per E-Mail danken</translation>
        </message>
        <message>
            <source>An e-mail arrives while they still talk about you; a day later it may not.</source>
            <translation>Eine E-Mail kommt an, solange noch über Sie gesprochen wird; einen Tag später vielleicht nicht mehr.</translation>
        </message>
        <message>
            <source>Post {person} a card</source>
            <translation>{person} eine Karte schicken</translation>
        </message>
        <message>
            <source>The e-mail is for speed and the card for staying; together they do more than either.</source>
            <translation>Die E-Mail ist schnell, die Karte bleibt; zusammen tun sie mehr als jede für sich.</translation>
        </message>
        <message>
            <source>Let it out on the vent pad</source>
            <translation>Auf dem Frustblock Luft machen</translation>
        </message>
        <message>
            <source>Whatever you will never send is best written first, and then shredded.</source>
            <translation>Was Sie nie abschicken werden, schreibt man am besten zuerst und schreddert es dann.</translation>
        </message>
        <message>
            <source>Answer {person} with a few kind lines</source>
            <translation>{person} mit ein paar freundlichen Zeilen antworten</translation>
        </message>
        <message>
            <source>A short, gracious reply on the same or the next day is what they will remember.</source>
            <translation>Eine kurze, freundliche Antwort am selben oder nächsten Tag bleibt in Erinnerung.</translation>
        </message>
        <message>
            <source>Each person who gave you time is thanked for their own part, while it is fresh to both.</source>
            <translation>Wer Ihnen Zeit geschenkt hat, bekommt Dank für den eigenen Anteil, solange er beiden frisch ist.</translation>
        </message>
        <message>
            <source>Let {company} rest until tomorrow</source>
            <translation>{company} bis morgen ruhen lassen</translation>
        </message>
        <message>
            <source>A day’s distance makes any question afterwards sound like interest and not like hurt.</source>
            <translation>Mit einem Tag Abstand klingt jede Frage nach Interesse und nicht nach Kränkung.</translation>
        </message>
        <message>
            <source>Ask {person} what would have helped</source>
            <translation>{person} fragen, was geholfen hätte</translation>
        </message>
        <message>
            <source>By e-mail they can answer when and how they like; it is the way that asks least of them.</source>
            <translation>Per E-Mail geht die Antwort, wann und wie sie passt; so verlangen Sie am wenigsten.</translation>
        </message>
        <message>
            <source>Or call {person}: thank them, and say that you will call again</source>
            <translation>Oder {person} anrufen: danken und sagen, dass Sie wieder anrufen</translation>
        </message>
        <message>
            <source>Nobody likes to be asked cold; a first call that only thanks lets them choose to talk.</source>
            <translation>Niemand wird gern überrumpelt; ein erster Anruf, der nur dankt, lässt die Wahl zum Gespräch.</translation>
        </message>
        <message>
            <source>Call {person} with your questions</source>
            <translation>{person} mit Ihren Fragen anrufen</translation>
        </message>
        <message>
            <source>They know by now why you call and have had a day to think of an honest answer.</source>
            <translation>Inzwischen ist klar, warum Sie anrufen, und es war ein Tag Zeit für eine ehrliche Antwort.</translation>
        </message>
        <message>
            <source>Write down what you keep from {company}</source>
            <translation>Notieren, was Sie von {company} behalten</translation>
        </message>
        <message>
            <source>A line or two now is worth more before the next interview than a good memory.</source>
            <translation>Ein, zwei Zeilen jetzt helfen vor dem nächsten Gespräch mehr als ein gutes Gedächtnis.</translation>
        </message>
        <message>
            <source>Invite {person} on LinkedIn</source>
            <translation>{person} auf LinkedIn einladen</translation>
        </message>
        <message>
            <source>People change companies, and a contact made in good grace moves along with them.</source>
            <translation>Menschen wechseln die Firma, und ein im Guten geknüpfter Kontakt geht mit.</translation>
        </message>
        <message>
            <source>Offer {person} to recommend someone</source>
            <translation>{person} anbieten, jemanden zu empfehlen</translation>
        </message>
        <message>
            <source>Whoever helps without being asked is thought of as a colleague and not as an applicant.</source>
            <translation>Wer ungefragt hilft, wirkt wie jemand aus dem Team und nicht wie jemand mit einer Bewerbung.</translation>
        </message>
        <message>
            <source>Ask {person} how things went on</source>
            <translation>{person} fragen, wie es weiterging</translation>
        </message>
        <message>
            <source>First choices turn offers down or leave early, and then the second is asked who is near.</source>
            <translation>Die erste Wahl sagt manchmal ab oder geht früh, und dann wird die zweite gefragt, die in der Nähe ist.</translation>
        </message>
        <message>
            <source>Keep in touch with {person}</source>
            <translation>Mit {person} in Kontakt bleiben</translation>
        </message>
        <message>
            <source>A month on, one thing worth reading keeps the door open without asking for anything.</source>
            <translation>Nach einem Monat hält etwas Lesenswertes die Tür offen, ohne um etwas zu bitten.</translation>
        </message>
        <message>
            <source>They saw enough of you to trust your word on others.</source>
            <translation>Dort hat man genug von Ihnen gesehen, um Ihrem Wort über andere zu trauen.</translation>
        </message>
        <message>
            <source>See whether {company} has a new opening</source>
            <translation>Nachsehen, ob {company} eine neue offene Stelle hat</translation>
        </message>
        <message>
            <source>Roles open again and new ones are made; they know you already.</source>
            <translation>Stellen werden wieder frei und neue geschaffen; Sie kennt man dort schon.</translation>
        </message>
        <message>
            <source>You were close: hear from each other before the new colleague’s probation is over.</source>
            <translation>Sie waren nah dran: Melden Sie sich, bevor die Probezeit der gewählten Person vorbei ist.</translation>
        </message>
        <message>
            <source>About now a probation ends; a friendly line brings your name back at the right moment.</source>
            <translation>Etwa jetzt endet eine Probezeit; eine freundliche Zeile bringt Ihren Namen im richtigen Moment zurück.</translation>
        </message>
        <message>
            <source>Plans for the next half-year are being made, and you know what they looked for.</source>
            <translation>Jetzt wird das nächste halbe Jahr geplant, und Sie wissen, was gesucht wurde.</translation>
        </message>
        <message>
            <source>One more line between the seasons keeps you the first they think of.</source>
            <translation>Noch eine Zeile zwischendurch, und man denkt zuerst an Sie.</translation>
        </message>
        <message>
            <source>Half a year on you are a contact, and may stay one for years; after this it is up to you.</source>
            <translation>Nach einem halben Jahr sind Sie ein Kontakt und bleiben es vielleicht für Jahre; ab jetzt liegt es bei Ihnen.</translation>
        </message>
        <message>
            <source>Ask {person} once how things stand</source>
            <translation>{person} einmal fragen, wie es steht</translation>
        </message>
        <message>
            <source>One polite question is welcome once the time they named is over, and enough.</source>
            <translation>Eine höfliche Frage ist willkommen, wenn die genannte Zeit vorbei ist, und genügt.</translation>
        </message>
        <message>
            <source>If {company} stays silent, note that no answer came</source>
            <translation>Wenn {company} weiter schweigt, notieren, dass keine Antwort kam</translation>
        </message>
        <message>
            <source>It is nobody’s fault, it frees your head, and your thanks can still be sent.</source>
            <translation>Niemand ist schuld, es macht den Kopf frei, und Ihr Dank kann immer noch hinaus.</translation>
        </message>
        <message>
            <source>Silence can hurt as much as a no, and paper that is shredded takes it.</source>
            <translation>Schweigen kann so wehtun wie eine Absage, und Papier, das geschreddert wird, fängt es auf.</translation>
        </message>
        <message>
            <source>Thank {person} all the same</source>
            <translation>{person} trotzdem danken</translation>
        </message>
        <message>
            <source>The talk was real even if the answer never came, and it is seldom theirs to give.</source>
            <translation>Das Gespräch war echt, auch wenn die Antwort nie kam, und selten liegt sie bei dieser Person.</translation>
        </message>
        <message>
            <source>The interview was practice whatever came of it.</source>
            <translation>Das Gespräch war Übung, was auch daraus wurde.</translation>
        </message>
        <message>
            <source>Silence is often a hiring stop, and those end.</source>
            <translation>Schweigen ist oft ein Einstellungsstopp, und der endet einmal.</translation>
        </message>
        <message>
            <source>Tell {person} with thanks</source>
            <translation>{person} mit Dank Bescheid geben</translation>
        </message>
        <message>
            <source>Said early and kindly, a withdrawal gives someone else the place and you a good name.</source>
            <translation>Früh und freundlich gesagt, gibt ein Rückzug jemand anderem den Platz und Ihnen einen guten Namen.</translation>
        </message>
        <message>
            <source>Tell {person} that you are no longer free</source>
            <translation>{person} sagen, dass Sie nicht mehr frei sind</translation>
        </message>
        <message>
            <source>They may be planning with you, and hear it best from yourself.</source>
            <translation>Vielleicht wird mit Ihnen geplant; am besten kommt es von Ihnen selbst.</translation>
        </message>
        <message>
            <source>Tell {person} your good news, with your new card</source>
            <translation>{person} die gute Nachricht schreiben, mit Ihrer neuen Karte</translation>
        </message>
        <message>
            <source>Who helped you is glad to hear that it worked, and where to find you now.</source>
            <translation>Wer Ihnen geholfen hat, freut sich, dass es geklappt hat und wo Sie jetzt zu finden sind.</translation>
        </message>
        <message>
            <source>Tell {person} where you are now</source>
            <translation>{person} schreiben, wo Sie jetzt sind</translation>
        </message>
        <message>
            <source>A no then can be a colleague, a customer or an offer later, if they know where you work.</source>
            <translation>Aus einer Absage kann später Zusammenarbeit, ein Auftrag oder ein Angebot werden, wenn man weiß, wo Sie arbeiten.</translation>
        </message>
        <message>
            <source>Thank {person} for the feedback</source>
            <translation>{person} für die Rückmeldung danken</translation>
        </message>
        <message>
            <source>Honest words cost them something; say what you take from them, and argue with none.</source>
            <translation>Ehrliche Worte kosten etwas; sagen Sie, was Sie mitnehmen, und widersprechen Sie keinem.</translation>
        </message>
        <message>
            <source>Thank {person} for putting in a word for you</source>
            <translation>{person} für das gute Wort danken</translation>
        </message>
        <message>
            <source>A recommendation spends someone’s good name, whatever comes of it.</source>
            <translation>Eine Empfehlung setzt einen guten Namen ein, was auch daraus wird.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Drucker</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Erinnerungen</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Daten</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>Inside</source>
            <translation>Innen</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Außen</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Textseite</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>Andere Seite</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Flap side</source>
            <translation>Laschenseite</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Rückseite</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: {length} of {name}’s card would be lost.</source>
            <translation>{printer} lässt die Ränder leer: {length} der Karte von {name} gingen verloren.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: {length} of {name}’s envelope would be lost.</source>
            <translation>{printer} lässt die Ränder leer: {length} des Umschlags von {name} gingen verloren.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: up to {length} of the cards of {names} would be lost.</source>
            <translation>{printer} lässt die Ränder leer: Bis zu {length} der Karten von {names} gingen verloren.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: up to {length} of the envelopes of {names} would be lost.</source>
            <translation>{printer} lässt die Ränder leer: Bis zu {length} der Umschläge von {names} gingen verloren.</translation>
        </message>
        <message>
            <source>{name} and {count} others</source>
            <translation>{name} und {count} andere</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} und {other}</translation>
        </message>
    </context>
    <context>
        <name>printed</name>
        <message>
            <source>Addresses: {count}</source>
            <translation>Adressen: {count}</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>Seite {number} von {count}</translation>
        </message>
        <message>
            <source>Cordially printer test page</source>
            <translation>Cordially: Drucker-Testseite</translation>
        </message>
        <message>
            <source>Printer test page</source>
            <translation>Drucker-Testseite</translation>
        </message>
        <message>
            <source>Print at 100 %, on plain paper.</source>
            <translation>Mit 100 % auf Normalpapier drucken.</translation>
        </message>
        <message>
            <source>To photograph it: lay the page flat on something dark, take all of it from right above, and give Cordially the picture.</source>
            <translation>Zum Fotografieren: Legen Sie die Seite flach auf etwas Dunkles, nehmen Sie sie ganz und genau von oben auf, und geben Sie Cordially das Bild.</translation>
        </message>
        <message>
            <source>To measure it: fold the page in half, left edge on right edge, and open it again. Read where the crease crosses the slanted lines 1 and 2. Fold it the other way, lower edge on upper edge, and read 3 and 4.</source>
            <translation>Zum Messen: Falten Sie die Seite in der Mitte, linke Kante auf rechte Kante, und öffnen Sie sie wieder. Lesen Sie ab, wo der Falz die schrägen Linien 1 und 2 kreuzt. Falten Sie sie andersherum, untere Kante auf obere Kante, und lesen Sie 3 und 4 ab.</translation>
        </message>
        <message>
            <source>Measure the lines 5 and 6 from end to end, in millimetres.</source>
            <translation>Messen Sie die Linien 5 und 6 von Ende zu Ende, in Millimetern.</translation>
        </message>
        <message>
            <source>1. Print the outsides</source>
            <translation>1. Außenseiten drucken</translation>
        </message>
        <message>
            <source>they face you</source>
            <translation>sie liegen zu Ihnen hin</translation>
        </message>
        <message>
            <source>2. Turn the whole stack</source>
            <translation>2. Ganzen Stapel wenden</translation>
        </message>
        <message>
            <source>like a page of a book</source>
            <translation>wie eine Seite im Buch</translation>
        </message>
        <message>
            <source>3. Print the insides</source>
            <translation>3. Innenseiten drucken</translation>
        </message>
        <message>
            <source>same edge and card first</source>
            <translation>gleiche Kante und Karte voran</translation>
        </message>
        <message>
            <source>this edge goes in first</source>
            <translation>diese Kante geht voran</translation>
        </message>
        <message>
            <source>Your hand</source>
            <translation>Ihre Handschrift</translation>
        </message>
        <message>
            <source>Page {number} of {count} · {paper}</source>
            <translation>Seite {number} von {count} · {paper}</translation>
        </message>
        <message>
            <source>Write each sign into its box with the pen you like best, at your usual pace, standing on the heavier line, clear of the edges. If you slip, leave that box empty and write it on a second copy.</source>
            <translation>Schreiben Sie jedes Zeichen mit Ihrem liebsten Stift in sein Feld, zügig wie sonst, auf der stärkeren Linie, mit Abstand zum Rand. Misslungenes lassen Sie leer und schreiben es auf ein zweites Blatt.</translation>
        </message>
        <message>
            <source>Scan this page, or photograph it from above in even light, flat and whole, with all the black squares in the picture. Then: Cordially, menu, Learn your hand.</source>
            <translation>Scannen Sie die Seite, oder fotografieren Sie sie von oben bei gleichmäßigem Licht, flach und ganz, mit allen schwarzen Quadraten im Bild. Dann: Cordially, Menü, Ihre Handschrift lernen.</translation>
        </message>
        <message>
            <source>Accents: write only the mark, over or under the pale letter.</source>
            <translation>Akzente: Schreiben Sie nur das Zeichen über oder unter den blassen Buchstaben.</translation>
        </message>
        <message>
            <source>capital i</source>
            <translation>großes i</translation>
        </message>
        <message>
            <source>small L</source>
            <translation>kleines L</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Buchstabe</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>Null</translation>
        </message>
        <message>
            <source>one</source>
            <translation>Eins</translation>
        </message>
        <message>
            <source>i, no dot</source>
            <translation>i ohne Punkt</translation>
        </message>
        <message>
            <source>sharp s</source>
            <translation>Eszett</translation>
        </message>
        <message>
            <source>full stop</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>Strichpunkt</translation>
        </message>
        <message>
            <source>colon</source>
            <translation>Doppelpunkt</translation>
        </message>
        <message>
            <source>apostrophe</source>
            <translation>Apostroph</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>Anführung</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>Bindestrich</translation>
        </message>
        <message>
            <source>dash</source>
            <translation>Gedankenstrich</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>Unterstrich</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>Grad</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>Schrägstrich</translation>
        </message>
        <message>
            <source>star</source>
            <translation>Sternchen</translation>
        </message>
        <message>
            <source>wave</source>
            <translation>Tilde</translation>
        </message>
        <message>
            <source>grave à</source>
            <translation>Gravis à</translation>
        </message>
        <message>
            <source>acute é</source>
            <translation>Akut é</translation>
        </message>
        <message>
            <source>circumfl. ê</source>
            <translation>Zirkumflex ê</translation>
        </message>
        <message>
            <source>tilde ñ</source>
            <translation>Tilde ñ</translation>
        </message>
        <message>
            <source>macron ¯</source>
            <translation>Makron ¯</translation>
        </message>
        <message>
            <source>breve ğ</source>
            <translation>Breve ğ</translation>
        </message>
        <message>
            <source>dot İ</source>
            <translation>Punkt İ</translation>
        </message>
        <message>
            <source>diaeresis ü</source>
            <translation>Trema ü</translation>
        </message>
        <message>
            <source>ring å</source>
            <translation>Ring å</translation>
        </message>
        <message>
            <source>caron š</source>
            <translation>Hatschek š</translation>
        </message>
        <message>
            <source>cedilla ç</source>
            <translation>Cedille ç</translation>
        </message>
        <message>
            <source>ogonek ˛</source>
            <translation>Ogonek ˛</translation>
        </message>
        <message>
            <source>slash ø</source>
            <translation>Strich ø</translation>
        </message>
        <message>
            <source>bar ł</source>
            <translation>Strich ł</translation>
        </message>
        <message>
            <source>front</source>
            <translation>Vorderseite</translation>
        </message>
        <message>
            <source>back</source>
            <translation>Rückseite</translation>
        </message>
    </context>
    <context>
        <name>printers</name>
        <message>
            <source>Not adjusted yet: it prints as it comes.</source>
            <translation>Noch nicht eingestellt: Er druckt, wie es kommt.</translation>
        </message>
        <message>
            <source>Adjusted.</source>
            <translation>Eingestellt.</translation>
        </message>
        <message>
            <source>Adjusted on {day}.</source>
            <translation>Eingestellt am {day}.</translation>
        </message>
        <message>
            <source>It is known how these envelopes go in: {names}.</source>
            <translation>Bekannt ist, wie diese Umschläge eingelegt werden: {names}.</translation>
        </message>
        <message>
            <source>Paper of {size} is taken from: {tray}.</source>
            <translation>Papier in {size} kommt aus: {tray}.</translation>
        </message>
    </context>
    <context>
        <name>recent</name>
        <message>
            <source>Nothing was saved yet</source>
            <translation>Noch nichts gespeichert</translation>
        </message>
    </context>
    <context>
        <name>referrals</name>
        <message>
            <source>Add a referral</source>
            <translation>Empfehlung hinzufügen</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Empfehlungen</translation>
        </message>
        <message>
            <source>Thank them</source>
            <translation>Danken</translation>
        </message>
        <message>
            <source>Thanks: {state}</source>
            <translation>Dank: {state}</translation>
        </message>
        <message>
            <source>{way} at {company}</source>
            <translation>{way} bei {company}</translation>
        </message>
        <message>
            <source>They may pass your details on from {day}.</source>
            <translation>Ihre Daten dürfen ab {day} weitergegeben werden.</translation>
        </message>
        <message>
            <source>Not settled yet whether they may pass your details on.</source>
            <translation>Noch ungeklärt, ob Ihre Daten weitergegeben werden dürfen.</translation>
        </message>
        <message>
            <source>They may pass your details on.</source>
            <translation>Ihre Daten dürfen weitergegeben werden.</translation>
        </message>
        <message>
            <source>They ask before passing your details on.</source>
            <translation>Sie werden gefragt, bevor Ihre Daten weitergegeben werden.</translation>
        </message>
        <message>
            <source>They keep your details to themselves.</source>
            <translation>Ihre Daten werden nicht weitergegeben.</translation>
        </message>
    </context>
    <context>
        <name>resting</name>
        <message>
            <source>Every card is with the printer</source>
            <translation>Jede Karte ist beim Drucker</translation>
        </message>
        <message>
            <source>{what}. Once the sheets are out, say beside which ones came out well.</source>
            <translation>{what}. Sind die Bögen gedruckt, sagen Sie nebenan, welche gut geworden sind.</translation>
        </message>
        <message>
            <source>No card is left to print</source>
            <translation>Keine Karte mehr zu drucken</translation>
        </message>
        <message>
            <source>The stack waits to be turned</source>
            <translation>Der Stapel wartet aufs Wenden</translation>
        </message>
        <message>
            <source>{what}. Turn it over as is told beside, then print the other side.</source>
            <translation>{what}. Wenden Sie ihn wie nebenan gezeigt und drucken Sie dann die andere Seite.</translation>
        </message>
        <message>
            <source>The sheets are out</source>
            <translation>Die Bögen sind gedruckt</translation>
        </message>
        <message>
            <source>{what}. Say beside which ones came out well; those are posted next.</source>
            <translation>{what}. Sagen Sie nebenan, welche gut geworden sind; diese kommen als Nächstes in die Post.</translation>
        </message>
        <message>
            <source>Nothing is left to print</source>
            <translation>Nichts mehr zu drucken</translation>
        </message>
        <message>
            <source>Put them into their envelopes, post them, then mark them beside as mailed.</source>
            <translation>Stecken Sie sie in ihre Umschläge, werfen Sie sie ein und markieren Sie sie nebenan als abgeschickt.</translation>
        </message>
        <message>
            <source>No card of this application is ready</source>
            <translation>Keine Karte dieser Bewerbung ist fertig</translation>
        </message>
        <message>
            <source>Cards of other applications are: choose all of them above.</source>
            <translation>Karten anderer Bewerbungen sind es: Wählen Sie oben alle.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <source>A name is misspelt</source>
            <translation>Ein Name ist falsch geschrieben</translation>
        </message>
        <message>
            <source>It greets or names somebody else</source>
            <translation>Gruß oder Name gilt jemand anderem</translation>
        </message>
        <message>
            <source>The company’s name is misspelt</source>
            <translation>Der Name der Firma ist falsch geschrieben</translation>
        </message>
        <message>
            <source>It speaks of another company</source>
            <translation>Von einer anderen Firma ist die Rede</translation>
        </message>
        <message>
            <source>A field was never filled in</source>
            <translation>Ein Feld wurde nie ausgefüllt</translation>
        </message>
        <message>
            <source>Nothing in it is of this talk</source>
            <translation>Nichts darin handelt von diesem Gespräch</translation>
        </message>
        <message>
            <source>The thanks are missing</source>
            <translation>Der Dank fehlt</translation>
        </message>
        <message>
            <source>It does not accept the decision</source>
            <translation>Die Entscheidung wird nicht angenommen</translation>
        </message>
        <message>
            <source>It does not say you would like to come</source>
            <translation>Es fehlt, dass Sie gern kämen</translation>
        </message>
        <message>
            <source>It leaves no door open</source>
            <translation>Keine Tür bleibt offen</translation>
        </message>
        <message>
            <source>It does not say what you bring</source>
            <translation>Es fehlt, was Sie mitbringen</translation>
        </message>
        <message>
            <source>It argues with the decision</source>
            <translation>Streitet mit der Entscheidung</translation>
        </message>
        <message>
            <source>It sounds bitter</source>
            <translation>Klingt bitter</translation>
        </message>
        <message>
            <source>It blames someone</source>
            <translation>Gibt jemandem die Schuld</translation>
        </message>
        <message>
            <source>It begs</source>
            <translation>Bettelt</translation>
        </message>
        <message>
            <source>It presses the reader</source>
            <translation>Setzt unter Druck</translation>
        </message>
        <message>
            <source>It speaks ill of someone</source>
            <translation>Redet schlecht über jemanden</translation>
        </message>
        <message>
            <source>It asks for what belongs elsewhere</source>
            <translation>Bittet um etwas, das woanders hingehört</translation>
        </message>
        <message>
            <source>Worn phrases and hedges</source>
            <translation>Abgegriffenes und Abschwächungen</translation>
        </message>
        <message>
            <source>It shouts</source>
            <translation>Schreit</translation>
        </message>
        <message>
            <source>It is too long</source>
            <translation>Zu lang</translation>
        </message>
        <message>
            <source>It is too short</source>
            <translation>Zu kurz</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Rechtschreibung</translation>
        </message>
        <message>
            <source>The hand cannot draw a letter</source>
            <translation>Ein Buchstabe fehlt der Handschrift</translation>
        </message>
        <message>
            <source>No address to send it to</source>
            <translation>Keine Adresse zum Schicken</translation>
        </message>
        <message>
            <source>No e-mail address</source>
            <translation>Keine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>It shares sentences with another note</source>
            <translation>Teilt Sätze mit einer anderen Nachricht</translation>
        </message>
        <message>
            <source>The note to {other} says the same; the two may compare.</source>
            <translation>Die Nachricht an {other} sagt dasselbe; vielleicht vergleichen die beiden.</translation>
        </message>
        <message>
            <source>It is almost the note to {other}; the two may compare.</source>
            <translation>Fast dieselbe Nachricht wie an {other}; vielleicht vergleichen die beiden.</translation>
        </message>
        <message>
            <source>{weight}: {reason} {advice}</source>
            <translation>{weight}: {reason} {advice}</translation>
        </message>
        <message>
            <source>{said} It is about “{quote}”.</source>
            <translation>{said} Es geht um „{quote}“.</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <translation>„{quote}“</translation>
        </message>
    </context>
    <context>
        <name>rulers</name>
        <message>
            <source>{length} in</source>
            <translation>{length} in</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <source>in</source>
            <translation>in</translation>
        </message>
        <message>
            <source>cm</source>
            <translation>cm</translation>
        </message>
    </context>
    <context>
        <name>runs</name>
        <message>
            <source>{what} on {printer}</source>
            <translation>{what} auf {printer}</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n Karte</numerusform>
                <numerusform>%n Karten</numerusform>
            </translation>
        </message>
        <message>
            <source>Outsides of {cards}</source>
            <translation>Außenseiten von {cards}</translation>
        </message>
        <message numerus="yes">
            <source>%n flaps</source>
            <translation>
                <numerusform>%n Lasche</numerusform>
                <numerusform>%n Laschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes</source>
            <translation>
                <numerusform>%n Umschlag</numerusform>
                <numerusform>%n Umschläge</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving was cut short; nothing was lost. Still ready: {what}.</source>
            <translation>Das Speichern brach ab; nichts ging verloren. Weiter bereit: {what}.</translation>
        </message>
        <message>
            <source>Printing was cut short before the printer had anything. Still ready: {what}.</source>
            <translation>Das Drucken brach ab, bevor der Drucker etwas hatte. Weiter bereit: {what}.</translation>
        </message>
    </context>
    <context>
        <name>scans</name>
        <message>
            <source>Choose the scans or photos</source>
            <translation>Scans oder Fotos wählen</translation>
        </message>
        <message>
            <source>Pictures and PDF files ({endings})</source>
            <translation>Bilder und PDF-Dateien ({endings})</translation>
        </message>
    </context>
    <context>
        <name>sections</name>
        <message>
            <source>the same person</source>
            <translation>dieselbe Person</translation>
        </message>
        <message>
            <source>the same company</source>
            <translation>dieselbe Firma</translation>
        </message>
        <message>
            <source>the same skill</source>
            <translation>dieselbe Fähigkeit</translation>
        </message>
        <message>
            <source>the same kind of interview</source>
            <translation>dieselbe Art von Gespräch</translation>
        </message>
        <message>
            <source>a like role</source>
            <translation>eine ähnliche Stelle</translation>
        </message>
        <message>
            <source>for every interview</source>
            <translation>für jedes Gespräch</translation>
        </message>
        <message>
            <source>Edit “{text}”</source>
            <translation>„{text}“ bearbeiten</translation>
        </message>
        <message>
            <source>Move to the bin: “{text}”</source>
            <translation>In den Papierkorb: „{text}“</translation>
        </message>
        <message>
            <source>What they said about you</source>
            <translation>Was über Sie gesagt wurde</translation>
        </message>
        <message>
            <source>Write down feedback</source>
            <translation>Rückmeldung notieren</translation>
        </message>
        <message>
            <source>What you learned</source>
            <translation>Was Sie gelernt haben</translation>
        </message>
        <message>
            <source>What would you like to keep from this one? It comes back when it is needed.</source>
            <translation>Was möchten Sie hieraus behalten? Es kommt wieder, wenn es gebraucht wird.</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Erkenntnis festhalten</translation>
        </message>
        <message>
            <source>{company}: {because}</source>
            <translation>{company}: {because}</translation>
        </message>
        <message>
            <source>Worth remembering</source>
            <translation>Gut zu wissen</translation>
        </message>
    </context>
    <context>
        <name>signature</name>
        <message>
            <source>None yet: your cards leave room, and you sign them by hand.</source>
            <translation>Noch keine: Ihre Karten lassen Platz, und Sie unterschreiben von Hand.</translation>
        </message>
    </context>
    <context>
        <name>signings</name>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Unterschrift</translation>
        </message>
        <message>
            <source>Your name in this hand</source>
            <translation>Ihr Name in dieser Handschrift</translation>
        </message>
    </context>
    <context>
        <name>stocks</name>
        <message>
            <source>A2 note card, folded</source>
            <translation>A2-Karte, gefaltet</translation>
        </message>
        <message>
            <source>A2 note card, flat</source>
            <translation>A2-Karte, flach</translation>
        </message>
        <message>
            <source>4bar (A1) note card, folded</source>
            <translation>4bar-Karte (A1), gefaltet</translation>
        </message>
        <message>
            <source>4bar (A1) note card, flat</source>
            <translation>4bar-Karte (A1), flach</translation>
        </message>
        <message>
            <source>A6 (US) note card, folded</source>
            <translation>A6-Karte (US), gefaltet</translation>
        </message>
        <message>
            <source>A6 (US) note card, flat</source>
            <translation>A6-Karte (US), flach</translation>
        </message>
        <message>
            <source>A7 (US) note card, folded</source>
            <translation>A7-Karte (US), gefaltet</translation>
        </message>
        <message>
            <source>A7 (US) note card, flat</source>
            <translation>A7-Karte (US), flach</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, folded</source>
            <translation>A9-Karte (halbes Letter), gefaltet</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, flat</source>
            <translation>A9-Karte (halbes Letter), flach</translation>
        </message>
        <message>
            <source>ISO A6 card, folded</source>
            <translation>ISO-A6-Karte, gefaltet</translation>
        </message>
        <message>
            <source>ISO A6 card, flat</source>
            <translation>ISO-A6-Karte, flach</translation>
        </message>
        <message>
            <source>ISO A5 card, folded</source>
            <translation>ISO-A5-Karte, gefaltet</translation>
        </message>
        <message>
            <source>ISO A5 card, flat</source>
            <translation>ISO-A5-Karte, flach</translation>
        </message>
        <message>
            <source>DL card, folded</source>
            <translation>DL-Karte, gefaltet</translation>
        </message>
        <message>
            <source>DL card, flat</source>
            <translation>DL-Karte, flach</translation>
        </message>
        <message>
            <source>Postcard 4 × 6 in</source>
            <translation>Postkarte 4 × 6 in</translation>
        </message>
        <message>
            <source>Hagaki postcard</source>
            <translation>Hagaki-Postkarte</translation>
        </message>
        <message>
            <source>A2 note card, opening like a book</source>
            <translation>A2-Karte, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>4bar (A1) note card, opening like a book</source>
            <translation>4bar-Karte (A1), öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>A6 (US) note card, opening like a book</source>
            <translation>A6-Karte (US), öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>A7 (US) note card, opening like a book</source>
            <translation>A7-Karte (US), öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, opening like a book</source>
            <translation>A9-Karte (halbes Letter), öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>ISO A6 card, opening like a book</source>
            <translation>ISO-A6-Karte, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>ISO A5 card, opening like a book</source>
            <translation>ISO-A5-Karte, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>DL card, opening like a book</source>
            <translation>DL-Karte, öffnet wie ein Buch</translation>
        </message>
        <message>
            <source>A2 note card, a Letter sheet folded twice</source>
            <translation>A2-Karte, Letter-Bogen zweimal gefaltet</translation>
        </message>
        <message>
            <source>ISO A6 card, an A4 sheet folded twice</source>
            <translation>ISO-A6-Karte, A4-Bogen zweimal gefaltet</translation>
        </message>
        <message>
            <source>A2</source>
            <translation>A2</translation>
        </message>
        <message>
            <source>4bar (A1)</source>
            <translation>4bar (A1)</translation>
        </message>
        <message>
            <source>A6 (US)</source>
            <translation>A6 (US)</translation>
        </message>
        <message>
            <source>A7 (US)</source>
            <translation>A7 (US)</translation>
        </message>
        <message>
            <source>A8 (US)</source>
            <translation>A8 (US)</translation>
        </message>
        <message>
            <source>A9 (US)</source>
            <translation>A9 (US)</translation>
        </message>
        <message>
            <source>A10 (US)</source>
            <translation>A10 (US)</translation>
        </message>
        <message>
            <source>#10</source>
            <translation>#10</translation>
        </message>
        <message>
            <source>Monarch</source>
            <translation>Monarch</translation>
        </message>
        <message>
            <source>C6</source>
            <translation>C6</translation>
        </message>
        <message>
            <source>C5</source>
            <translation>C5</translation>
        </message>
        <message>
            <source>DL</source>
            <translation>DL</translation>
        </message>
        <message>
            <source>#9</source>
            <translation>#9</translation>
        </message>
        <message>
            <source>#11</source>
            <translation>#11</translation>
        </message>
        <message>
            <source>#12</source>
            <translation>#12</translation>
        </message>
        <message>
            <source>#14</source>
            <translation>#14</translation>
        </message>
        <message>
            <source>Personal (#6 3/4)</source>
            <translation>Personal (#6 3/4)</translation>
        </message>
        <message>
            <source>6 × 9 in</source>
            <translation>6 × 9 in</translation>
        </message>
        <message>
            <source>7 × 9 in</source>
            <translation>7 × 9 in</translation>
        </message>
        <message>
            <source>9 × 11 in</source>
            <translation>9 × 11 in</translation>
        </message>
        <message>
            <source>10 × 13 in</source>
            <translation>10 × 13 in</translation>
        </message>
        <message>
            <source>10 × 14 in</source>
            <translation>10 × 14 in</translation>
        </message>
        <message>
            <source>10 × 15 in</source>
            <translation>10 × 15 in</translation>
        </message>
        <message>
            <source>9 × 12 in</source>
            <translation>9 × 12 in</translation>
        </message>
        <message>
            <source>US C5 (6.5 × 9.5 in)</source>
            <translation>US C5 (6.5 × 9.5 in)</translation>
        </message>
        <message>
            <source>C10</source>
            <translation>C10</translation>
        </message>
        <message>
            <source>C9</source>
            <translation>C9</translation>
        </message>
        <message>
            <source>C8</source>
            <translation>C8</translation>
        </message>
        <message>
            <source>C7</source>
            <translation>C7</translation>
        </message>
        <message>
            <source>C4</source>
            <translation>C4</translation>
        </message>
        <message>
            <source>C3</source>
            <translation>C3</translation>
        </message>
        <message>
            <source>C2</source>
            <translation>C2</translation>
        </message>
        <message>
            <source>C1</source>
            <translation>C1</translation>
        </message>
        <message>
            <source>C0</source>
            <translation>C0</translation>
        </message>
        <message>
            <source>C6/C5</source>
            <translation>C6/C5</translation>
        </message>
        <message>
            <source>C7/C6</source>
            <translation>C7/C6</translation>
        </message>
        <message>
            <source>B6</source>
            <translation>B6</translation>
        </message>
        <message>
            <source>B5</source>
            <translation>B5</translation>
        </message>
        <message>
            <source>B4</source>
            <translation>B4</translation>
        </message>
        <message>
            <source>B6/C4</source>
            <translation>B6/C4</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invite</translation>
        </message>
        <message>
            <source>Postfix</source>
            <translation>Postfix</translation>
        </message>
        <message>
            <source>Chou 2</source>
            <translation>Chou 2</translation>
        </message>
        <message>
            <source>Chou 3</source>
            <translation>Chou 3</translation>
        </message>
        <message>
            <source>Chou 4</source>
            <translation>Chou 4</translation>
        </message>
        <message>
            <source>Chou 40</source>
            <translation>Chou 40</translation>
        </message>
        <message>
            <source>You 4</source>
            <translation>You 4</translation>
        </message>
        <message>
            <source>You 6</source>
            <translation>You 6</translation>
        </message>
        <message>
            <source>Kaku 1</source>
            <translation>Kaku 1</translation>
        </message>
        <message>
            <source>Kaku 2</source>
            <translation>Kaku 2</translation>
        </message>
        <message>
            <source>Kaku 3</source>
            <translation>Kaku 3</translation>
        </message>
        <message>
            <source>Kaku 4</source>
            <translation>Kaku 4</translation>
        </message>
        <message>
            <source>Kaku 5</source>
            <translation>Kaku 5</translation>
        </message>
        <message>
            <source>Kaku 7</source>
            <translation>Kaku 7</translation>
        </message>
        <message>
            <source>Kaku 8</source>
            <translation>Kaku 8</translation>
        </message>
        <message>
            <source>Kahu</source>
            <translation>Kahu</translation>
        </message>
        <message>
            <source>PRC 1</source>
            <translation>PRC 1</translation>
        </message>
        <message>
            <source>PRC 2</source>
            <translation>PRC 2</translation>
        </message>
        <message>
            <source>PRC 4</source>
            <translation>PRC 4</translation>
        </message>
        <message>
            <source>PRC 6</source>
            <translation>PRC 6</translation>
        </message>
        <message>
            <source>PRC 7</source>
            <translation>PRC 7</translation>
        </message>
        <message>
            <source>PRC 8</source>
            <translation>PRC 8</translation>
        </message>
        <message>
            <source>PRC 3</source>
            <translation>PRC 3</translation>
        </message>
        <message>
            <source>PRC 5</source>
            <translation>PRC 5</translation>
        </message>
        <message>
            <source>PRC 10</source>
            <translation>PRC 10</translation>
        </message>
        <message>
            <source>Avery 5388, index cards 5 × 3 in</source>
            <translation>Avery 5388, Karteikarten 5 × 3 Zoll</translation>
        </message>
        <message>
            <source>Avery 8315, note cards 4 1/4 × 5 1/2 in, folded</source>
            <translation>Avery 8315, Karten 4 1/4 × 5 1/2 Zoll, gefaltet</translation>
        </message>
        <message>
            <source>Avery 8387, postcards 4 1/4 × 5 1/2 in</source>
            <translation>Avery 8387, Postkarten 4 1/4 × 5 1/2 Zoll</translation>
        </message>
        <message>
            <source>Avery 5389, postcards 4 × 6 in</source>
            <translation>Avery 5389, Postkarten 4 × 6 Zoll</translation>
        </message>
        <message>
            <source>Avery 8389, postcards 4 × 6 in</source>
            <translation>Avery 8389, Postkarten 4 × 6 Zoll</translation>
        </message>
        <message>
            <source>Avery C9355, postcards A6</source>
            <translation>Avery C9355, Postkarten A6</translation>
        </message>
        <message>
            <source>Avery Zweckform 32252, postcards A6</source>
            <translation>Avery Zweckform 32252, Postkarten A6</translation>
        </message>
        <message>
            <source>Avery Zweckform 32287, greeting cards A6, folded</source>
            <translation>Avery Zweckform 32287, Grußkarten A6, gefaltet</translation>
        </message>
        <message>
            <source>Avery Zweckform C2351, greeting cards A5, folded</source>
            <translation>Avery Zweckform C2351, Grußkarten A5, gefaltet</translation>
        </message>
        <message>
            <source>Sigel LP711, postcards 99 × 148.5 mm</source>
            <translation>Sigel LP711, Postkarten 99 × 148,5 mm</translation>
        </message>
        <message>
            <source>Avery 5161, address labels 4 × 1 in</source>
            <translation>Avery 5161, Adressetiketten 4 × 1 Zoll</translation>
        </message>
        <message>
            <source>Avery 5162, address labels 4 × 1⅓ in</source>
            <translation>Avery 5162, Adressetiketten 4 × 1⅓ Zoll</translation>
        </message>
        <message>
            <source>Avery 5159, address labels 4 × 1 1/2 in</source>
            <translation>Avery 5159, Adressetiketten 4 × 1 1/2 Zoll</translation>
        </message>
        <message>
            <source>Avery 5163, labels 4 × 2 in</source>
            <translation>Avery 5163, Etiketten 4 × 2 Zoll</translation>
        </message>
        <message>
            <source>Avery 5164, labels 4 × 3 1/3 in</source>
            <translation>Avery 5164, Etiketten 4 × 3 1/3 Zoll</translation>
        </message>
        <message>
            <source>Avery 5168, labels 3 1/2 × 5 in</source>
            <translation>Avery 5168, Etiketten 3 1/2 × 5 Zoll</translation>
        </message>
        <message>
            <source>Avery 5167, return address labels 1 3/4 × 1/2 in</source>
            <translation>Avery 5167, Absenderetiketten 1 3/4 × 1/2 Zoll</translation>
        </message>
        <message>
            <source>Avery 5160, address labels 2 5/8 × 1 in</source>
            <translation>Avery 5160, Adressetiketten 2 5/8 × 1 Zoll</translation>
        </message>
        <message>
            <source>Avery L7165, labels 99.1 × 67.7 mm</source>
            <translation>Avery L7165, Etiketten 99,1 × 67,7 mm</translation>
        </message>
        <message>
            <source>Avery L7651, return address labels 38.1 × 21.2 mm</source>
            <translation>Avery L7651, Absenderetiketten 38,1 × 21,2 mm</translation>
        </message>
        <message>
            <source>Avery L7160, address labels 63.5 × 38.1 mm</source>
            <translation>Avery L7160, Adressetiketten 63,5 × 38,1 mm</translation>
        </message>
        <message>
            <source>Avery L7163, address labels 99.1 × 38.1 mm</source>
            <translation>Avery L7163, Adressetiketten 99,1 × 38,1 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3474, address labels 70 × 37 mm</source>
            <translation>Avery Zweckform 3474, Adressetiketten 70 × 37 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3475, address labels 70 × 36 mm</source>
            <translation>Avery Zweckform 3475, Adressetiketten 70 × 36 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3477, address labels 105 × 41 mm</source>
            <translation>Avery Zweckform 3477, Adressetiketten 105 × 41 mm</translation>
        </message>
        <message>
            <source>Herma 4625, address labels 105 × 42.3 mm</source>
            <translation>Herma 4625, Adressetiketten 105 × 42,3 mm</translation>
        </message>
        <message>
            <source>Hisago GB861, labels 83.8 × 42.3 mm</source>
            <translation>Hisago GB861, Etiketten 83,8 × 42,3 mm</translation>
        </message>
        <message>
            <source>{stock}, {count} on {paper}</source>
            <translation>{stock}, {count} auf {paper}</translation>
        </message>
        <message>
            <source>{width} × {height} mm</source>
            <translation>{width} × {height} mm</translation>
        </message>
    </context>
    <context>
        <name>texts</name>
        <message>
            <source>takes no jobs</source>
            <translation>nimmt keine Aufträge an</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially. What you had saved is safe.</source>
            <translation>In Cordially ist etwas schiefgegangen. Gespeichertes ist sicher.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Applied</source>
            <translation>Beworben</translation>
        </message>
        <message>
            <source>{interview}: cancelled</source>
            <translation>{interview}: abgesagt</translation>
        </message>
        <message>
            <source>{interview}, with {names}</source>
            <translation>{interview}, mit {names}</translation>
        </message>
        <message>
            <source>{occasion}, to {name}: {state}</source>
            <translation>{occasion}, an {name}: {state}</translation>
        </message>
        <message>
            <source>They said: {words}</source>
            <translation>Gesagt wurde: {words}</translation>
        </message>
        <message>
            <source>You learned: {words}</source>
            <translation>Sie haben gelernt: {words}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Erledigt: {what}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>%n weiteren anzeigen</numerusform>
                <numerusform>%n weitere anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Kein Tag</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message>
            <source>Open the vent pad</source>
            <translation>Frustblock öffnen</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Weiterschreiben</translation>
        </message>
        <message>
            <source>Open to send</source>
            <translation>Zum Senden öffnen</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <source>Mark as mailed</source>
            <translation>Ist abgeschickt</translation>
        </message>
        <message>
            <source>Show what to say</source>
            <translation>Zeigen, was Sie sagen</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Erkenntnis festhalten</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Antwort eintragen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Schreiben</translation>
        </message>
        <message>
            <source>Write the card</source>
            <translation>Karte schreiben</translation>
        </message>
        <message>
            <source>Write the e-mail</source>
            <translation>E-Mail schreiben</translation>
        </message>
        <message>
            <source>Write the invitation</source>
            <translation>Einladung schreiben</translation>
        </message>
        <message numerus="yes">
            <source>Write %n notes</source>
            <translation>
                <numerusform>Nachricht schreiben</numerusform>
                <numerusform>%n Nachrichten schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n cards</source>
            <translation>
                <numerusform>Karte schreiben</numerusform>
                <numerusform>%n Karten schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n e-mails</source>
            <translation>
                <numerusform>E-Mail schreiben</numerusform>
                <numerusform>%n E-Mails schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n invitations</source>
            <translation>
                <numerusform>Einladung schreiben</numerusform>
                <numerusform>%n Einladungen schreiben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n weitere Person</numerusform>
                <numerusform>%n weitere Personen</numerusform>
            </translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} und {last}</translation>
        </message>
        <message>
            <source>Last note: {occasion} · {state}</source>
            <translation>Letzte Nachricht: {occasion} · {state}</translation>
        </message>
        <message>
            <source>Last note: {occasion} · {state} {day}</source>
            <translation>Letzte Nachricht: {occasion} · {state} {day}</translation>
        </message>
        <message>
            <source>Open their website</source>
            <translation>Website öffnen</translation>
        </message>
        <message>
            <source>Show the company</source>
            <translation>Firma anzeigen</translation>
        </message>
        <message>
            <source>Besides the applications</source>
            <translation>Neben den Bewerbungen</translation>
        </message>
        <message>
            <source>{company} · {role}</source>
            <translation>{company} · {role}</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>erledigt {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>weggelassen</translation>
        </message>
        <message>
            <source>let go</source>
            <translation>verstrichen</translation>
        </message>
        <message>
            <source>no longer needed</source>
            <translation>nicht mehr nötig</translation>
        </message>
    </context>
    <context>
        <name>variations</name>
        <message>
            <source>Plain</source>
            <translation>Schlicht</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Sorgfältig</translation>
        </message>
        <message>
            <source>Natural</source>
            <translation>Natürlich</translation>
        </message>
        <message>
            <source>Hurried</source>
            <translation>Eilig</translation>
        </message>
    </context>
    <context>
        <name>ways</name>
        <message>
            <source>Close it; then the printer goes on by itself.</source>
            <translation>Schließen Sie sie; dann macht der Drucker von selbst weiter.</translation>
        </message>
        <message>
            <source>See that it is on and connected; then it goes on by itself.</source>
            <translation>Sehen Sie nach, ob er an und verbunden ist; dann macht er von selbst weiter.</translation>
        </message>
        <message>
            <source>Let it go on in your system’s printer settings.</source>
            <translation>Lassen Sie ihn in den Druckereinstellungen Ihres Systems weitermachen.</translation>
        </message>
        <message>
            <source>Look at the printer’s own display.</source>
            <translation>Sehen Sie auf die Anzeige am Drucker.</translation>
        </message>
        <message>
            <source>Put paper in; then it goes on by itself.</source>
            <translation>Legen Sie Papier ein; dann macht er von selbst weiter.</translation>
        </message>
        <message>
            <source>Put in this paper, or confirm at the printer that the right one is in.</source>
            <translation>Legen Sie dieses Papier ein oder bestätigen Sie am Drucker, dass das richtige drin ist.</translation>
        </message>
        <message>
            <source>Take the jammed sheet out; then it goes on, often with that same sheet.</source>
            <translation>Nehmen Sie den klemmenden Bogen heraus; dann macht er weiter, oft mit demselben Bogen.</translation>
        </message>
        <message>
            <source>Push the tray in; then it goes on by itself.</source>
            <translation>Schieben Sie das Fach ein; dann macht er von selbst weiter.</translation>
        </message>
        <message>
            <source>Change the cartridge; then it goes on by itself.</source>
            <translation>Wechseln Sie die Patrone; dann macht er von selbst weiter.</translation>
        </message>
        <message>
            <source>Change the toner; then it goes on by itself.</source>
            <translation>Wechseln Sie den Toner; dann macht er von selbst weiter.</translation>
        </message>
        <message>
            <source>Take the sheets out of it; then the printer goes on by itself.</source>
            <translation>Nehmen Sie die Bögen heraus; dann macht der Drucker von selbst weiter.</translation>
        </message>
        <message>
            <source>Put it in; then the printer goes on.</source>
            <translation>Setzen Sie es ein; dann macht der Drucker weiter.</translation>
        </message>
        <message>
            <source>Change the container; then it goes on.</source>
            <translation>Wechseln Sie den Behälter; dann macht er weiter.</translation>
        </message>
        <message>
            <source>Let it cool; then it goes on by itself.</source>
            <translation>Lassen Sie ihn abkühlen; dann macht er von selbst weiter.</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n Nachricht geschrieben</numerusform>
                <numerusform>%n Nachrichten geschrieben</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked as sent today.</source>
            <translation>Als heute gesendet markiert.</translation>
        </message>
        <message>
            <source>After an interview</source>
            <translation>Nach einem Gespräch</translation>
        </message>
        <message>
            <source>After a no</source>
            <translation>Nach einer Absage</translation>
        </message>
        <message>
            <source>Staying in touch</source>
            <translation>In Verbindung bleiben</translation>
        </message>
        <message>
            <source>Helping each other</source>
            <translation>Einander helfen</translation>
        </message>
        <message>
            <source>The end of the search</source>
            <translation>Das Ende der Suche</translation>
        </message>
        <message>
            <source>Thank them for the interview</source>
            <translation>Für das Gespräch danken</translation>
        </message>
        <message>
            <source>Ask once, when no word has come</source>
            <translation>Einmal nachfragen, wenn nichts kam</translation>
        </message>
        <message>
            <source>Withdraw with thanks</source>
            <translation>Mit Dank zurückziehen</translation>
        </message>
        <message>
            <source>Thank them after a no</source>
            <translation>Nach einer Absage danken</translation>
        </message>
        <message>
            <source>Ask for feedback</source>
            <translation>Um Rückmeldung bitten</translation>
        </message>
        <message>
            <source>Thank them for feedback</source>
            <translation>Für Rückmeldung danken</translation>
        </message>
        <message>
            <source>Ask how it went on; I was close</source>
            <translation>Fragen, wie es weiterging; ich war nah dran</translation>
        </message>
        <message>
            <source>Keep in touch, with something to share</source>
            <translation>In Kontakt bleiben, mit etwas zum Teilen</translation>
        </message>
        <message>
            <source>Invite them on LinkedIn</source>
            <translation>Auf LinkedIn einladen</translation>
        </message>
        <message>
            <source>Ask about a new opening there</source>
            <translation>Nach einer neuen Stelle dort fragen</translation>
        </message>
        <message>
            <source>Recommend someone to them</source>
            <translation>Dort jemanden empfehlen</translation>
        </message>
        <message>
            <source>Thank them for recommending me</source>
            <translation>Für meine Empfehlung danken</translation>
        </message>
        <message>
            <source>Tell them I have a job</source>
            <translation>Schreiben, dass ich eine Stelle habe</translation>
        </message>
        <message>
            <source>A card</source>
            <translation>Eine Karte</translation>
        </message>
        <message>
            <source>An e-mail</source>
            <translation>Eine E-Mail</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Herzlich</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Förmlich</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Knapp</translation>
        </message>
        <message>
            <source>What you take from their feedback</source>
            <translation>Was Sie aus der Rückmeldung mitnehmen</translation>
        </message>
        <message>
            <source>to begin with the result and then tell how I got there</source>
            <translation>mit dem Ergebnis zu beginnen und dann zu erzählen, wie ich dahin kam</translation>
        </message>
        <message>
            <source>What you would like to share, and why</source>
            <translation>Was Sie teilen möchten und warum</translation>
        </message>
        <message>
            <source>an article on keeping bees in cities, as you asked about it</source>
            <translation>ein Artikel über Bienenhaltung in der Stadt, weil Sie danach fragten</translation>
        </message>
        <message>
            <source>The day by which they wanted to answer</source>
            <translation>Der Tag, bis zu dem eine Antwort kommen sollte</translation>
        </message>
        <message>
            <source>Which opening you saw</source>
            <translation>Welche offene Stelle Sie sahen</translation>
        </message>
        <message>
            <source>the pastry chef you are looking for</source>
            <translation>Leitung der Patisserie</translation>
        </message>
        <message>
            <source>Whom you would like to recommend</source>
            <translation>Wen Sie empfehlen möchten</translation>
        </message>
        <message>
            <source>Jonas Weber</source>
            <translation>Jonas Weber</translation>
        </message>
        <message>
            <source>Why them</source>
            <translation>Warum diese Person</translation>
        </message>
        <message>
            <source>he has run two kitchens of that size</source>
            <translation>er hat zwei Küchen dieser Größe geleitet</translation>
        </message>
        <message>
            <source>How they helped</source>
            <translation>Wie Ihnen geholfen wurde</translation>
        </message>
        <message>
            <source>putting in a word with the design team</source>
            <translation>das gute Wort beim Designteam</translation>
        </message>
        <message>
            <source>What came of it, if anything did yet</source>
            <translation>Was daraus wurde, falls schon etwas</translation>
        </message>
        <message>
            <source>we talked last week</source>
            <translation>letzte Woche gab es ein Gespräch</translation>
        </message>
        <message>
            <source>Why you withdraw, if you like to say</source>
            <translation>Warum Sie sich zurückziehen, wenn Sie es sagen mögen</translation>
        </message>
        <message>
            <source>I have accepted an offer closer to home</source>
            <translation>ich habe ein Angebot näher an zu Hause angenommen</translation>
        </message>
        <message>
            <source>Where you will be working</source>
            <translation>Wo Sie arbeiten werden</translation>
        </message>
        <message>
            <source>Your new title</source>
            <translation>Ihre neue Position</translation>
        </message>
        <message>
            <source>Your e-mail from now on</source>
            <translation>Ihre E-Mail ab jetzt</translation>
        </message>
        <message>
            <source>Your telephone from now on</source>
            <translation>Ihr Telefon ab jetzt</translation>
        </message>
        <message>
            <source>Such as: {example}</source>
            <translation>Etwa: {example}</translation>
        </message>
    </context>
</TS>
