<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
    <context>
        <name>Addresses</name>
        <message>
            <source>Addresses</source>
            <translation>Direcciones</translation>
        </message>
        <message>
            <source>Save labels for the ticked cards…</source>
            <translation>Guardar etiquetas de las tarjetas marcadas…</translation>
        </message>
        <message>
            <source>Save labels with your own address…</source>
            <translation>Guardar etiquetas con su dirección…</translation>
        </message>
        <message>
            <source>Save a mailing list of the ticked cards…</source>
            <translation>Guardar lista de direcciones de las marcadas…</translation>
        </message>
        <message>
            <source>Save a mailing list of everybody…</source>
            <translation>Guardar lista de direcciones de todas…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the labels</source>
            <translation>Guardar las etiquetas</translation>
        </message>
        <message>
            <source>Labels.pdf</source>
            <translation>Etiquetas.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf);;CSV for spreadsheets (*.csv)</source>
            <translation>Archivos PDF (*.pdf);;CSV para hojas de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Save the mailing list</source>
            <translation>Guardar la lista de direcciones</translation>
        </message>
        <message>
            <source>Addresses.pdf</source>
            <translation>Direcciones.pdf</translation>
        </message>
        <message numerus="yes">
            <source>%n addresses saved</source>
            <translation>
                <numerusform>%n dirección guardada</numerusform>
                <numerusform>%n direcciones guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}; {count} without an address left out</source>
            <translation>{what}; sin dirección, omitidas: {count}</translation>
        </message>
        <message>
            <source>{what}; {count} that cannot be written left out</source>
            <translation>{what}; imposibles de escribir, omitidas: {count}</translation>
        </message>
        <message>
            <source>{what} to {name}.</source>
            <translation>{what} en {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>AfterAnswerDialog</name>
        <message>
            <source>It is written down</source>
            <translation>Queda anotado</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Nothing has to be done this minute. When you feel like it:</source>
            <translation>No hay que hacer nada ahora mismo. Cuando le apetezca:</translation>
        </message>
        <message>
            <source>Thanks can be sent all the same. When you feel like it:</source>
            <translation>Aun así puede dar las gracias. Cuando le apetezca:</translation>
        </message>
        <message>
            <source>A word of thanks keeps the door open. When you like:</source>
            <translation>Unas palabras de gratitud dejan la puerta abierta. Cuando quiera:</translation>
        </message>
        <message>
            <source>When you feel like it:</source>
            <translation>Cuando le apetezca:</translation>
        </message>
        <message>
            <source>Set back to draft</source>
            <translation>Volver a borrador</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Vent pad</source>
            <translation>Bloc de desahogo</translation>
        </message>
        <message>
            <source>Write the cards</source>
            <translation>Escribir las tarjetas</translation>
        </message>
        <message>
            <source>Plan the days</source>
            <translation>Planear los días</translation>
        </message>
        <message numerus="yes">
            <source>%n notes written before this answer are not sent and still hope for a yes.</source>
            <translation>
                <numerusform>%n nota escrita antes de esta respuesta no se ha enviado y aún espera un sí.</numerusform>
                <numerusform>%n notas escritas antes de esta respuesta no se han enviado y aún esperan un sí.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people you met have no card about this answer.</source>
            <translation>
                <numerusform>%n persona con la que habló no tiene tarjeta sobre esta respuesta.</numerusform>
                <numerusform>%n personas con las que habló no tienen tarjeta sobre esta respuesta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Write what you would never send, then shred it. Nothing is kept.</source>
            <translation>Escriba lo que nunca enviaría y luego tritúrelo. No se guarda nada.</translation>
        </message>
        <message>
            <source>A few dated steps, each with its reason. Leave out what you like.</source>
            <translation>Unos pocos pasos con fecha, cada uno con su motivo. Deje fuera lo que quiera.</translation>
        </message>
    </context>
    <context>
        <name>Afterwards</name>
        <message numerus="yes">
            <source>%n people added</source>
            <translation>
                <numerusform>%n persona añadida</numerusform>
                <numerusform>%n personas añadidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n have no street</source>
            <translation>
                <numerusform>%n no tiene calle</numerusform>
                <numerusform>%n no tienen calle</numerusform>
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
                <numerusform>Ahora sabe más de %n persona.</numerusform>
                <numerusform>Ahora sabe más de %n personas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n interviews brought in.</source>
            <translation>
                <numerusform>%n entrevista importada.</numerusform>
                <numerusform>%n entrevistas importadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers recorded.</source>
            <translation>
                <numerusform>%n respuesta registrada.</numerusform>
                <numerusform>%n respuestas registradas.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>AnswerDialog</name>
        <message>
            <source>Their answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} en {company}</translation>
        </message>
        <message>
            <source>The answer</source>
            <translation>La respuesta</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>You were among the last few</source>
            <translation>Quedó entre los últimos finalistas</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>As you remember it. It helps with the thanks, and with what you learn.</source>
            <translation>Tal como lo recuerda. Ayuda con las gracias y con lo que aprende.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Qué dijeron</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>A fecha de</translation>
        </message>
        <message>
            <source>All of it may stay empty. A date is enough for the days to come.</source>
            <translation>Todo puede quedar vacío. Basta una fecha para los próximos días.</translation>
        </message>
        <message>
            <source>Silence says nothing about you. If word comes after all, change it here.</source>
            <translation>El silencio no dice nada de usted. Si al final responden, cámbielo aquí.</translation>
        </message>
        <message>
            <source>It is yours to decide, and needs no reason here.</source>
            <translation>La decisión es suya y aquí no necesita motivo.</translation>
        </message>
        <message>
            <source>All of it may stay empty.</source>
            <translation>Todo puede quedar vacío.</translation>
        </message>
    </context>
    <context>
        <name>AnswerView</name>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>Record it as their answer</source>
            <translation>Registrar como su respuesta</translation>
        </message>
        <message>
            <source>This no is recorded already.</source>
            <translation>Este no ya está registrado.</translation>
        </message>
        <message>
            <source>Choose the application it answers, then it can be recorded.</source>
            <translation>Elija la candidatura a la que responde; así podrá registrarse.</translation>
        </message>
        <message>
            <source>It may say something else: read it before you tick. Undo takes it back.</source>
            <translation>Puede que diga otra cosa: léalo antes de marcarlo. Deshacer lo revierte.</translation>
        </message>
    </context>
    <context>
        <name>ApplicationChoice</name>
        <message>
            <source>Which application?</source>
            <translation>¿Qué candidatura?</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Aún no se sabe</translation>
        </message>
        <message>
            <source>A new application</source>
            <translation>Nueva candidatura</translation>
        </message>
    </context>
    <context>
        <name>ApplicationDelegate</name>
        <message numerus="yes">
            <source>%n met</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationDialog</name>
        <message>
            <source>Edit application</source>
            <translation>Editar candidatura</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nueva candidatura</translation>
        </message>
        <message>
            <source>Applied on</source>
            <translation>Presentada el</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Etapa</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>They will answer by</source>
            <translation>Responderán antes del</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Antes del</translation>
        </message>
        <message>
            <source>They said they would answer</source>
            <translation>Dijeron que responderían</translation>
        </message>
        <message>
            <source>The posting says: no calls</source>
            <translation>El anuncio dice: sin llamadas</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus apuntes</translation>
        </message>
        <message>
            <source>Their answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>All of it can wait.</source>
            <translation>Todo esto puede esperar.</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>Respondida el</translation>
        </message>
        <message>
            <source>By e-mail, by phone, by letter</source>
            <translation>Por correo electrónico, por teléfono, por carta</translation>
        </message>
        <message>
            <source>You were among the last few</source>
            <translation>Quedó entre los últimos finalistas</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>How it came</source>
            <translation>Cómo llegó</translation>
        </message>
        <message>
            <source>Which company is it?</source>
            <translation>¿Qué empresa es?</translation>
        </message>
        <message>
            <source>Which role is it?</source>
            <translation>¿Qué puesto es?</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPanel</name>
        <message>
            <source>The application chosen</source>
            <translation>La candidatura elegida</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Add interview</source>
            <translation>Añadir entrevista</translation>
        </message>
        <message>
            <source>Write notes for everyone met</source>
            <translation>Escribir notas para cada persona</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nueva nota</translation>
        </message>
        <message>
            <source>On any occasion, to one or several of them</source>
            <translation>Para cualquier ocasión, a una o varias personas</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>No interview yet. Add one with the people you met.</source>
            <translation>Aún no hay entrevista. Añada una con las personas que conoció.</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus apuntes</translation>
        </message>
        <message numerus="yes">
            <source>Write %n notes still missing</source>
            <translation>
                <numerusform>Escribir %n nota que falta</numerusform>
                <numerusform>Escribir %n notas que faltan</numerusform>
            </translation>
        </message>
        <message>
            <source>{do}: {what}</source>
            <translation>{do}: {what}</translation>
        </message>
        <message>
            <source>Applied {day}</source>
            <translation>Presentada el {day}</translation>
        </message>
        <message>
            <source>The posting says: no calls</source>
            <translation>El anuncio dice: sin llamadas</translation>
        </message>
        <message>
            <source>Nothing yet. From a day after a no, a friendly e-mail may ask for it.</source>
            <translation>Todavía nada. Un día después de un no, un correo amable puede pedirlos.</translation>
        </message>
        <message>
            <source>None yet. Who put in a word for you here, or might?</source>
            <translation>Ninguna todavía. ¿Quién habló bien de usted aquí, o podría hacerlo?</translation>
        </message>
        <message>
            <source>No address yet. Cards to its people go there, so it is worth adding.</source>
            <translation>Aún sin dirección. Las tarjetas para su gente van allí, así que conviene añadirla.</translation>
        </message>
        <message>
            <source>Edit the company</source>
            <translation>Editar la empresa</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
    </context>
    <context>
        <name>ApplicationsModel</name>
        <message>
            <source>{role} at {company}, {stage}, {met}, {notes}</source>
            <translation>{role} en {company}, {stage}, {met}, {notes}</translation>
        </message>
        <message numerus="yes">
            <source>%n people met</source>
            <translation>
                <numerusform>%n persona conocida</numerusform>
                <numerusform>%n personas conocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ApplicationsPage</name>
        <message>
            <source>Filter by company, role or stage</source>
            <translation>Filtrar por empresa, puesto o etapa</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nueva candidatura</translation>
        </message>
        <message>
            <source>How to show them</source>
            <translation>Cómo mostrarlas</translation>
        </message>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Begin with one application</source>
            <translation>Empiece con una candidatura</translation>
        </message>
        <message>
            <source>Then add the interview and the people you met, and write to each of them.</source>
            <translation>Después añada la entrevista y las personas que conoció, y escriba a cada una.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>{role} at {company} is in the bin.</source>
            <translation>{role} en {company} está en la papelera.</translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n candidatura</numerusform>
                <numerusform>%n candidaturas</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches “{text}”.</source>
            <translation>Nada coincide con «{text}».</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Quitar el filtro</translation>
        </message>
        <message>
            <source>{role} is added.</source>
            <translation>{role} se ha añadido.</translation>
        </message>
    </context>
    <context>
        <name>Archives</name>
        <message>
            <source>Cordially archives (*.cordially)</source>
            <translation>Copias completas de Cordially (*.cordially)</translation>
        </message>
        <message>
            <source>Save an archive</source>
            <translation>Guardar una copia completa</translation>
        </message>
        <message>
            <source>Bring an archive back</source>
            <translation>Restaurar una copia completa</translation>
        </message>
        <message>
            <source>Cordially archives and exports (*.cordially *.json *.sqlite)</source>
            <translation>Copias completas y exportaciones de Cordially (*.cordially *.json *.sqlite)</translation>
        </message>
        <message>
            <source>Reading {name}…</source>
            <translation>Leyendo {name}…</translation>
        </message>
        <message>
            <source>Saving the archive…</source>
            <translation>Guardando la copia completa…</translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Mostrar su carpeta</translation>
        </message>
        <message>
            <source>Everything is saved as {file}.</source>
            <translation>Todo se ha guardado como {file}.</translation>
        </message>
    </context>
    <context>
        <name>AskedFields</name>
        <message>
            <source>What did you talk about?</source>
            <translation>¿De qué hablaron?</translation>
        </message>
        <message>
            <source>One thing makes the note theirs. Left empty, it does without; it is kept with the interview.</source>
            <translation>Un solo detalle la hace personal. Si queda vacío, la nota va sin él; se guarda con la entrevista.</translation>
        </message>
        <message>
            <source>They named a day</source>
            <translation>Dijeron una fecha</translation>
        </message>
    </context>
    <context>
        <name>BinDialog</name>
        <message>
            <source>The bin</source>
            <translation>La papelera</translation>
        </message>
        <message>
            <source>What is in the bin</source>
            <translation>Qué hay en la papelera</translation>
        </message>
        <message>
            <source>Put back</source>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Empty the bin…</source>
            <translation>Vaciar la papelera…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>{name} is out of the bin.</source>
            <translation>{name} ha salido de la papelera.</translation>
        </message>
        <message>
            <source>What you delete waits here, and comes back with all that went with it.</source>
            <translation>Lo que borra espera aquí y vuelve con todo lo que se fue con ello.</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <translation>La papelera está vacía.</translation>
        </message>
        <message numerus="yes">
            <source>%n things are deleted for good.</source>
            <translation>
                <numerusform>%n elemento eliminado para siempre.</numerusform>
                <numerusform>%n elementos eliminados para siempre.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Board</name>
        <message>
            <source>Board</source>
            <translation>Tablero</translation>
        </message>
    </context>
    <context>
        <name>BoardView</name>
        <message>
            <source>Nothing matches. Clear the filter</source>
            <translation>Nada coincide. Quitar el filtro</translation>
        </message>
        <message>
            <source>{role} at {company} is under {stage}.</source>
            <translation>{role} en {company} está en {stage}.</translation>
        </message>
    </context>
    <context>
        <name>CalendarExport</name>
        <message>
            <source>Save the days ahead for your calendar</source>
            <translation>Guardar los próximos días para su calendario</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>Calendarios (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n steps saved. Import the file again whenever they change.</source>
            <translation>
                <numerusform>%n paso guardado. Vuelva a importar el archivo cuando cambie.</numerusform>
                <numerusform>%n pasos guardados. Vuelva a importar el archivo cuando cambien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show its folder</source>
            <translation>Mostrar su carpeta</translation>
        </message>
    </context>
    <context>
        <name>CalibrateDialog</name>
        <message>
            <source>Adjust {printer}</source>
            <translation>Ajustar {printer}</translation>
        </message>
        <message>
            <source>Read the test page</source>
            <translation>Leer la página de prueba</translation>
        </message>
        <message>
            <source>What the page tells</source>
            <translation>Qué dice la página</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Correct nothing any more</source>
            <translation>No corregir nada más</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>{printer} is adjusted: every sheet is moved to where it belongs.</source>
            <translation>{printer} está ajustada: cada hoja se desplaza a su sitio.</translation>
        </message>
        <message>
            <source>{printer} is not corrected any more.</source>
            <translation>{printer} ya no se corrige.</translation>
        </message>
        <message>
            <source>I have the page</source>
            <translation>Ya tengo la página</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Use this</source>
            <translation>Usar esto</translation>
        </message>
    </context>
    <context>
        <name>CardPreview</name>
        <message>
            <source>Empty</source>
            <translation>Vacía</translation>
        </message>
        <message>
            <source>Updating</source>
            <translation>Actualizando</translation>
        </message>
    </context>
    <context>
        <name>CardSide</name>
        <message>
            <source>Card</source>
            <translation>Tarjeta</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Cómo viaja</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>La tarjeta</translation>
        </message>
        <message>
            <source>Whole sheet</source>
            <translation>Hoja entera</translation>
        </message>
        <message>
            <source>Other side…</source>
            <translation>El otro lado…</translation>
        </message>
        <message>
            <source>Have something printed on the other side</source>
            <translation>Imprimir algo en el otro lado</translation>
        </message>
        <message>
            <source>Not as written</source>
            <translation>No como está escrita</translation>
        </message>
        <message>
            <source>Not drawn</source>
            <translation>No se ha trazado</translation>
        </message>
        <message>
            <source>Outside and inside, {size}</source>
            <translation>Exterior e interior, {size}</translation>
        </message>
        <message>
            <source>The card, {size}</source>
            <translation>La tarjeta, {size}</translation>
        </message>
        <message>
            <source>The whole sheet, {size}</source>
            <translation>La hoja entera, {size}</translation>
        </message>
        <message>
            <source>The inside, {size}</source>
            <translation>El interior, {size}</translation>
        </message>
        <message>
            <source>Inside only</source>
            <translation>Solo el interior</translation>
        </message>
    </context>
    <context>
        <name>Checklist</name>
        <message>
            <source>Before they are posted</source>
            <translation>Antes de enviarlas</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmadas</translation>
        </message>
        <message>
            <source>In envelopes</source>
            <translation>En su sobre</translation>
        </message>
        <message>
            <source>Addressed</source>
            <translation>Con dirección</translation>
        </message>
        <message>
            <source>Stamped</source>
            <translation>Con sello</translation>
        </message>
        <message numerus="yes">
            <source>%n cards leave room for your signature: sign them under the close.</source>
            <translation>
                <numerusform>%n tarjeta deja espacio para su firma: firme bajo la despedida.</numerusform>
                <numerusform>%n tarjetas dejan espacio para su firma: firme bajo la despedida.</numerusform>
            </translation>
        </message>
        <message>
            <source>{step}, {done} of {all}</source>
            <translation>{step}, {done} de {all}</translation>
        </message>
    </context>
    <context>
        <name>Column</name>
        <message>
            <source>New application: {stage}</source>
            <translation>Nueva candidatura: {stage}</translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n candidatura</numerusform>
                <numerusform>%n candidaturas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show all %n in the list</source>
            <translation>
                <numerusform>Mostrar %n en la lista</numerusform>
                <numerusform>Mostrar las %n en la lista</numerusform>
            </translation>
        </message>
        <message>
            <source>Show {stage}</source>
            <translation>Mostrar {stage}</translation>
        </message>
        <message>
            <source>Hide {stage}</source>
            <translation>Ocultar {stage}</translation>
        </message>
    </context>
    <context>
        <name>ColumnsStep</name>
        <message>
            <source>The first row holds the names of the columns</source>
            <translation>La primera fila contiene los nombres de las columnas</translation>
        </message>
        <message>
            <source>Say once what the columns hold; the next file with the same columns needs no asking.</source>
            <translation>Diga una vez qué contienen las columnas; el próximo archivo con las mismas no lo preguntará.</translation>
        </message>
        <message>
            <source>The first people, as they will be</source>
            <translation>Las primeras personas, tal como quedarán</translation>
        </message>
        <message>
            <source>What column {name} holds</source>
            <translation>Qué contiene la columna {name}</translation>
        </message>
        <message>
            <source>Choose the column that holds their names.</source>
            <translation>Elija la columna que contiene los nombres.</translation>
        </message>
    </context>
    <context>
        <name>CompanyDialog</name>
        <message>
            <source>Edit company</source>
            <translation>Editar empresa</translation>
        </message>
        <message>
            <source>New company</source>
            <translation>Nueva empresa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <source>Cards for people without an address of their own go here.</source>
            <translation>Aquí van las tarjetas para quienes no tienen dirección propia.</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus apuntes</translation>
        </message>
        <message>
            <source>A company needs a name.</source>
            <translation>Una empresa necesita un nombre.</translation>
        </message>
    </context>
    <context>
        <name>ContactSaving</name>
        <message>
            <source>Contact cards for older programs (*.vcf)</source>
            <translation>Tarjetas de contacto para programas antiguos (*.vcf)</translation>
        </message>
        <message>
            <source>Contact cards (*.vcf);;Table for spreadsheets (*.csv)</source>
            <translation>Tarjetas de contacto (*.vcf);;Tabla para hojas de cálculo (*.csv)</translation>
        </message>
        <message>
            <source>Save contacts as</source>
            <translation>Guardar contactos como</translation>
        </message>
        <message>
            <source>contacts.vcf</source>
            <translation>contactos.vcf</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts saved</source>
            <translation>
                <numerusform>%n contacto guardado</numerusform>
                <numerusform>%n contactos guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
    </context>
    <context>
        <name>DataSection</name>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>Save an archive…</source>
            <translation>Guardar una copia completa…</translation>
        </message>
        <message>
            <source>Bring an archive back…</source>
            <translation>Restaurar una copia completa…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Bin…</source>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Delete everything…</source>
            <translation>Eliminar todo…</translation>
        </message>
        <message>
            <source>Where your data lies</source>
            <translation>Dónde están sus datos</translation>
        </message>
        <message>
            <source>Your data lies in {folder}</source>
            <translation>Sus datos están en {folder}</translation>
        </message>
        <message>
            <source>On this computer alone. Nothing is sent anywhere.</source>
            <translation>Solo en este equipo. No se envía nada a ninguna parte.</translation>
        </message>
        <message>
            <source>To another computer</source>
            <translation>A otro equipo</translation>
        </message>
        <message>
            <source>1. Save an archive here. It holds everything, your own hands included.</source>
            <translation>1. Guarde aquí una copia completa. Lo contiene todo, incluidas sus propias letras.</translation>
        </message>
        <message>
            <source>2. Copy that one file over, on a stick or as you like.</source>
            <translation>2. Pase ese único archivo al otro equipo, en una memoria USB o como prefiera.</translation>
        </message>
        <message>
            <source>3. Install Cordially there, and bring the archive back on this page.</source>
            <translation>3. Instale Cordially allí y restaure la copia completa en esta página.</translation>
        </message>
        <message>
            <source>Automatic backups</source>
            <translation>Copias de seguridad automáticas</translation>
        </message>
        <message>
            <source>Reads through your data and every backup, and changes nothing.</source>
            <translation>Lee sus datos y todas las copias de seguridad, y no cambia nada.</translation>
        </message>
        <message>
            <source>Is all of it sound?</source>
            <translation>¿Está todo en buen estado?</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>What you delete waits in the bin. Deleting everything leaves nothing.</source>
            <translation>Lo que elimina espera en la papelera. Eliminar todo no deja nada.</translation>
        </message>
        <message>
            <source>Looking through everything…</source>
            <translation>Revisándolo todo…</translation>
        </message>
        <message>
            <source>None yet. One is made whenever Cordially is closed and something changed.</source>
            <translation>Ninguna todavía. Se hace una al cerrar Cordially si algo ha cambiado.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more backups</source>
            <translation>
                <numerusform>Mostrar %n copia más</numerusform>
                <numerusform>Mostrar %n copias más</numerusform>
            </translation>
        </message>
        <message>
            <source>it cannot be read</source>
            <translation>no se puede leer</translation>
        </message>
        <message>
            <source>{why}; {told}</source>
            <translation>{why}; {told}</translation>
        </message>
        <message>
            <source>Bring back…</source>
            <translation>Restaurar…</translation>
        </message>
        <message>
            <source>Bring back the backup of {day}</source>
            <translation>Restaurar la copia de seguridad del {day}</translation>
        </message>
        <message numerus="yes">
            <source>All is sound: your data and %n backups.</source>
            <translation>
                <numerusform>Todo está bien: sus datos y %n copia de seguridad.</numerusform>
                <numerusform>Todo está bien: sus datos y %n copias de seguridad.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Choose from a calendar</source>
            <translation>Elegir en un calendario</translation>
        </message>
        <message>
            <source>Choose from a calendar (Alt+Down)</source>
            <translation>Elegir en un calendario (Alt+Abajo)</translation>
        </message>
        <message>
            <source>There is no such day: {typed}.</source>
            <translation>Ese día no existe: {typed}.</translation>
        </message>
        <message>
            <source>Write a day as in {example}.</source>
            <translation>Escriba un día como en {example}.</translation>
        </message>
        <message>
            <source>The first day possible is {day}.</source>
            <translation>El primer día posible es el {day}.</translation>
        </message>
        <message>
            <source>The last day possible is {day}.</source>
            <translation>El último día posible es el {day}.</translation>
        </message>
    </context>
    <context>
        <name>DayCalendar</name>
        <message>
            <source>Days of the month</source>
            <translation>Días del mes</translation>
        </message>
    </context>
    <context>
        <name>DayLine</name>
        <message>
            <source>Keep in the plan: {what}</source>
            <translation>Mantener en el plan: {what}</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>Otro día</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>{when}. {reason}</source>
            <translation>{when}. {reason}</translation>
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
            <translation>Desmarque lo que quiera dejar fuera.</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>The days ahead</source>
            <translation>Los próximos días</translation>
        </message>
    </context>
    <context>
        <name>Deciding</name>
        <message>
            <source>Marked as done.</source>
            <translation>Marcado como hecho.</translation>
        </message>
        <message>
            <source>Left out.</source>
            <translation>Descartado.</translation>
        </message>
        <message>
            <source>Back in the plan.</source>
            <translation>De nuevo en el plan.</translation>
        </message>
        <message>
            <source>Put off until {day}.</source>
            <translation>Aplazado hasta el {day}.</translation>
        </message>
    </context>
    <context>
        <name>DeleteDialog</name>
        <message>
            <source>Delete everything</source>
            <translation>Eliminar todo</translation>
        </message>
        <message>
            <source>delete</source>
            <translation>eliminar</translation>
        </message>
        <message>
            <source>Type “{word}” to confirm</source>
            <translation>Escriba «{word}» para confirmar</translation>
        </message>
        <message>
            <source>Keep everything</source>
            <translation>Conservar todo</translation>
        </message>
        <message>
            <source>Delete and close Cordially</source>
            <translation>Eliminar y cerrar Cordially</translation>
        </message>
        <message>
            <source>All applications, people, notes, lessons, your details, your own hands, your signature and the automatic backups in {folder} are deleted for good. Archives and PDFs that you saved elsewhere stay.</source>
            <translation>Se eliminan para siempre todas las candidaturas, personas, notas y lecciones, sus datos, sus propias letras, su firma y las copias de seguridad automáticas de {folder}. Quedan las copias completas y los PDF que guardó en otros lugares.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>What you were typing when Cordially ended is kept in its form.</source>
            <translation>Lo que escribía cuando se cerró Cordially se conserva en su formulario.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>DeskView</name>
        <message>
            <source>Updating</source>
            <translation>Actualizando</translation>
        </message>
    </context>
    <context>
        <name>Doing</name>
        <message>
            <source>Mark as done</source>
            <translation>Marcar como hecho</translation>
        </message>
        <message>
            <source>The vent pad is closed.</source>
            <translation>El bloc de desahogo está cerrado.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n nota escrita</numerusform>
                <numerusform>%n notas escritas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards are mailed.</source>
            <translation>
                <numerusform>%n tarjeta enviada.</numerusform>
                <numerusform>%n tarjetas enviadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Their website opens in your browser.</source>
            <translation>Su sitio web se abre en el navegador.</translation>
        </message>
    </context>
    <context>
        <name>DoneCircle</name>
        <message>
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>Marcar como hecho</translation>
        </message>
    </context>
    <context>
        <name>DropArea</name>
        <message>
            <source>Drop the scans or photos here</source>
            <translation>Suelte aquí los escaneos o las fotos</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF, in any order, turned or at an angle. Each picture shows one whole page with its black squares, at 150 dpi or more.</source>
            <translation>PNG, JPEG o PDF, en cualquier orden, girados o inclinados. Cada imagen muestra una página entera con sus cuadrados negros, a 150 ppp o más.</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
    </context>
    <context>
        <name>DropOverlay</name>
        <message>
            <source>Nothing is stored before you have looked it over.</source>
            <translation>No se guarda nada antes de que lo haya revisado.</translation>
        </message>
        <message numerus="yes">
            <source>Drop %n files to bring in</source>
            <translation>
                <numerusform>Suelte %n archivo para importarlo</numerusform>
                <numerusform>Suelte %n archivos para importarlos</numerusform>
            </translation>
        </message>
        <message>
            <source>Drop it to bring it in</source>
            <translation>Suéltelo para importarlo</translation>
        </message>
    </context>
    <context>
        <name>DueColumn</name>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n steps</source>
            <translation>
                <numerusform>Mostrar %n paso</numerusform>
                <numerusform>Mostrar %n pasos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EditInPanel</name>
        <message>
            <source>The interview is in the bin.</source>
            <translation>La entrevista está en la papelera.</translation>
        </message>
        <message>
            <source>{role} is saved.</source>
            <translation>{role} se ha guardado.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
        <message>
            <source>The interview is saved.</source>
            <translation>La entrevista se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>EmailView</name>
        <message>
            <source>Subject of the e-mail</source>
            <translation>Asunto del correo</translation>
        </message>
        <message>
            <source>Text of the e-mail</source>
            <translation>Texto del correo</translation>
        </message>
        <message>
            <source>Copy subject</source>
            <translation>Copiar asunto</translation>
        </message>
        <message>
            <source>Open in mail program</source>
            <translation>Abrir en el programa de correo</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviado</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Save draft…</source>
            <translation>Guardar borrador…</translation>
        </message>
        <message>
            <source>A file that mail programs open as a draft (.eml)</source>
            <translation>Un archivo que los programas de correo abren como borrador (.eml)</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>To {name}, {email}</source>
            <translation>Para {name}, {email}</translation>
        </message>
        <message>
            <source>To {name}, no e-mail address yet</source>
            <translation>Para {name}, aún sin dirección de correo</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>No mail program was found. Copy the text, or save a draft.</source>
            <translation>No se encontró ningún programa de correo. Copie el texto o guarde un borrador.</translation>
        </message>
        <message>
            <source>E-mail drafts (*.eml)</source>
            <translation>Borradores de correo (*.eml)</translation>
        </message>
        <message>
            <source>Save the e-mail as a draft</source>
            <translation>Guardar el correo como borrador</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeChoices</name>
        <message>
            <source>Clear hand</source>
            <translation>Letra clara</translation>
        </message>
        <message>
            <source>The note’s hand</source>
            <translation>La letra de la nota</translation>
        </message>
        <message>
            <source>The hand of addresses</source>
            <translation>La letra de las direcciones</translation>
        </message>
        <message>
            <source>Sorting machines read the clear hand best. This holds for all envelopes.</source>
            <translation>Las máquinas clasificadoras leen mejor la letra clara. Vale para todos los sobres.</translation>
        </message>
        <message>
            <source>Yours in the corner</source>
            <translation>La suya en la esquina</translation>
        </message>
        <message>
            <source>Yours on the flap</source>
            <translation>La suya en la solapa</translation>
        </message>
        <message>
            <source>Without yours</source>
            <translation>Sin la suya</translation>
        </message>
        <message>
            <source>Your own address</source>
            <translation>Su propia dirección</translation>
        </message>
        <message>
            <source>Where your own address stands. This holds for all envelopes.</source>
            <translation>Dónde figura su propia dirección. Vale para todos los sobres.</translation>
        </message>
    </context>
    <context>
        <name>EnvelopeView</name>
        <message>
            <source>The envelope</source>
            <translation>El sobre</translation>
        </message>
        <message>
            <source>Add your return address</source>
            <translation>Añadir su remite</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>This envelope as a PDF</source>
            <translation>Este sobre como PDF</translation>
        </message>
        <message>
            <source>Save this envelope as PDF</source>
            <translation>Guardar este sobre como PDF</translation>
        </message>
        <message>
            <source>Show back</source>
            <translation>Ver el dorso</translation>
        </message>
        <message>
            <source>Show front</source>
            <translation>Ver el frente</translation>
        </message>
        <message>
            <source>{name} envelope.pdf</source>
            <translation>{name} sobre.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the envelope</source>
            <translation>Guardar el sobre</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Envelope saved to {name}, its back to {back}.</source>
            <translation>Sobre guardado en {name}, y su dorso en {back}.</translation>
        </message>
        <message>
            <source>Envelope saved to {name}.</source>
            <translation>Sobre guardado en {name}.</translation>
        </message>
    </context>
    <context>
        <name>ErrorBar</name>
        <message>
            <source>Dismiss the message</source>
            <translation>Descartar el mensaje</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>FactsBox</name>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit what you talked about</source>
            <translation>Editar de qué hablaron</translation>
        </message>
        <message>
            <source>Talked about on {day}</source>
            <translation>De qué hablaron el {day}</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>Nothing written down yet. One thing you remember makes the note theirs.</source>
            <translation>Aún no hay nada anotado. Un solo detalle que recuerde la hace personal.</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Usted prometió: {what}</translation>
        </message>
        <message>
            <source>You admired: {what}</source>
            <translation>Usted admiró: {what}</translation>
        </message>
        <message>
            <source>You bring: {what}</source>
            <translation>Usted aporta: {what}</translation>
        </message>
        <message>
            <source>You want to say: {what}</source>
            <translation>Usted quiere decir: {what}</translation>
        </message>
    </context>
    <context>
        <name>FaultDialog</name>
        <message>
            <source>Something went wrong inside Cordially</source>
            <translation>Algo ha fallado dentro de Cordially</translation>
        </message>
        <message>
            <source>It is our mistake. What you typed is being saved, and you can go on. The report below says where it happened; it holds nothing of your data. Whoever you have Cordially from can mend it with that.</source>
            <translation>El error es nuestro. Lo que escribió se está guardando y puede seguir. El informe de abajo dice dónde ocurrió; no contiene nada de sus datos. Con él puede arreglarlo quien le dio Cordially.</translation>
        </message>
        <message>
            <source>The report</source>
            <translation>El informe</translation>
        </message>
        <message>
            <source>It is kept in {log}.</source>
            <translation>Se guarda en {log}.</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>FeedChoices</name>
        <message>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>The other side</source>
            <translation>La otra cara</translation>
        </message>
        <message>
            <source>The outsides come first. Then you turn the stack and print the insides.</source>
            <translation>Primero salen los exteriores. Luego da la vuelta a la pila e imprime los interiores.</translation>
        </message>
        <message>
            <source>The printer chooses</source>
            <translation>La impresora elige</translation>
        </message>
    </context>
    <context>
        <name>FeedDialog</name>
        <message>
            <source>How envelopes go in</source>
            <translation>Cómo entran los sobres</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <source>Where it lies in the tray</source>
            <translation>Dónde queda en la bandeja</translation>
        </message>
        <message>
            <source>The envelope’s own size</source>
            <translation>El tamaño propio del sobre</translation>
        </message>
        <message>
            <source>Letter, for printers that refuse the envelope’s size</source>
            <translation>Carta, para impresoras que rechazan el tamaño del sobre</translation>
        </message>
        <message>
            <source>A4, for printers that refuse the envelope’s size</source>
            <translation>A4, para impresoras que rechazan el tamaño del sobre</translation>
        </message>
        <message>
            <source>How it lies</source>
            <translation>Cómo queda puesto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Load it like this</source>
            <translation>Póngalo así</translation>
        </message>
        <message>
            <source>upright</source>
            <translation>derecho</translation>
        </message>
        <message>
            <source>top to the left</source>
            <translation>hacia la izquierda</translation>
        </message>
        <message>
            <source>upside down</source>
            <translation>cabeza abajo</translation>
        </message>
        <message>
            <source>top to the right</source>
            <translation>hacia la derecha</translation>
        </message>
        <message>
            <source>The address faces up</source>
            <translation>La dirección mira hacia arriba</translation>
        </message>
        <message>
            <source>The address faces down</source>
            <translation>La dirección mira hacia abajo</translation>
        </message>
        <message>
            <source>Choose the picture that shows how an envelope lies in {printer} when you look down on the tray. The page is turned and moved to suit.</source>
            <translation>Elija la imagen que muestra cómo queda un sobre en {printer} al mirar la bandeja desde arriba. La página se gira y se desplaza en consecuencia.</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Paper size the printer is told</source>
            <translation>Tamaño de papel que se indica a la impresora</translation>
        </message>
    </context>
    <context>
        <name>FeedbackDialog</name>
        <message>
            <source>Edit feedback</source>
            <translation>Editar comentarios</translation>
        </message>
        <message>
            <source>Write down feedback</source>
            <translation>Anotar comentarios</translation>
        </message>
        <message>
            <source>Said on</source>
            <translation>Dichos el</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>In their words, as far as you remember them. What you make of it can wait.</source>
            <translation>En sus palabras, hasta donde las recuerde. Lo que usted saque de ellas puede esperar.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Qué dijeron</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Cómo</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>Quién lo dijo</translation>
        </message>
        <message>
            <source>Write down a few words of it.</source>
            <translation>Anote unas pocas palabras.</translation>
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
            <translation>Quedará</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Leave empty</source>
            <translation>Dejar vacío</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>Reemplazar</translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Completar</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Conservar ambos</translation>
        </message>
    </context>
    <context>
        <name>Filters</name>
        <message>
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>Qué mirar</translation>
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
            <translation>Resultados</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Nothing has “{text}” in it.</source>
            <translation>Nada contiene «{text}».</translation>
        </message>
    </context>
    <context>
        <name>FirmDialog</name>
        <message>
            <source>Where they work or worked</source>
            <translation>Dónde trabaja o trabajó</translation>
        </message>
        <message>
            <source>There since</source>
            <translation>Allí desde</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>There until</source>
            <translation>Allí hasta</translation>
        </message>
        <message>
            <source>They left</source>
            <translation>Ya no está allí</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Cargo allí</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Which company is it?</source>
            <translation>¿Qué empresa es?</translation>
        </message>
        <message>
            <source>That is before they began there.</source>
            <translation>Eso es antes de que empezara allí.</translation>
        </message>
    </context>
    <context>
        <name>Firms</name>
        <message>
            <source>Add a company</source>
            <translation>Añadir una empresa</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Empresas</translation>
        </message>
        <message>
            <source>Edit: {company}</source>
            <translation>Editar: {company}</translation>
        </message>
        <message>
            <source>Move to the bin: {company}</source>
            <translation>Mover a la papelera: {company}</translation>
        </message>
        <message>
            <source>Where they work is saved.</source>
            <translation>Se guardó dónde trabaja.</translation>
        </message>
        <message>
            <source>Their time at {company} is in the bin.</source>
            <translation>Su tiempo en {company} está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>FirstCardDialog</name>
        <message>
            <source>Whom would you like to thank?</source>
            <translation>¿A quién le gustaría dar las gracias?</translation>
        </message>
        <message>
            <source>Write the card</source>
            <translation>Escribir la tarjeta</translation>
        </message>
        <message>
            <source>Step 2 of 2</source>
            <translation>Paso 2 de 2</translation>
        </message>
        <message>
            <source>Or paste the signature of their e-mail here.</source>
            <translation>O pegue aquí la firma de su correo.</translation>
        </message>
        <message>
            <source>Their name</source>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>May stay empty</source>
            <translation>Puede quedar vacío</translation>
        </message>
        <message>
            <source>The role you spoke about</source>
            <translation>El puesto del que hablaron</translation>
        </message>
        <message>
            <source>how the night shift hands over to the morning</source>
            <translation>cómo el turno de noche pasa el relevo al de la mañana</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>Your name, as you sign</source>
            <translation>Su nombre, tal como firma</translation>
        </message>
        <message>
            <source>Whom is the card for?</source>
            <translation>¿Para quién es la tarjeta?</translation>
        </message>
        <message>
            <source>Which company did you meet them at?</source>
            <translation>¿En qué empresa se conocieron?</translation>
        </message>
        <message>
            <source>A few words will do; the card thanks for them.</source>
            <translation>Bastan unas palabras; la tarjeta las agradece.</translation>
        </message>
        <message>
            <source>A card needs a name to be signed with.</source>
            <translation>Una tarjeta necesita un nombre con que firmarla.</translation>
        </message>
        <message>
            <source>Kept with their name: {more}.</source>
            <translation>Se guarda con su nombre: {more}.</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>Your first card is drafted. Change a sentence, choose a hand.</source>
            <translation>Su primera tarjeta está en borrador. Cambie una oración, elija una letra.</translation>
        </message>
    </context>
    <context>
        <name>FitLine</name>
        <message>
            <source>Saved</source>
            <translation>Guardado</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>{hand} cannot draw {letters}.</source>
            <translation>{hand} no puede trazar {letters}.</translation>
        </message>
        <message>
            <source>Use {hand}</source>
            <translation>Usar {hand}</translation>
        </message>
        <message>
            <source>All hands…</source>
            <translation>Todas las letras…</translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n palabra</numerusform>
                <numerusform>%n palabras</numerusform>
            </translation>
        </message>
        <message>
            <source>{words}; about {room} fit</source>
            <translation>{words}; caben unas {room}</translation>
        </message>
    </context>
    <context>
        <name>FollowCard</name>
        <message>
            <source>Sheets that are out</source>
            <translation>Hojas que ya salieron</translation>
        </message>
        <message>
            <source>Stop printing</source>
            <translation>Detener la impresión</translation>
        </message>
        <message>
            <source>{out} of {sheets} out.</source>
            <translation>Han salido {out} de {sheets}.</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n hoja</numerusform>
                <numerusform>%n hojas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ForWhom</name>
        <message>
            <source>Type a name</source>
            <translation>Escriba un nombre</translation>
        </message>
        <message>
            <source>Everyone met…</source>
            <translation>Todas las personas…</translation>
        </message>
        <message>
            <source>{company}, {role}</source>
            <translation>{company}, {role}</translation>
        </message>
        <message>
            <source>Not for {name}</source>
            <translation>No para {name}</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Take it up again</source>
            <translation>Retomarlo</translation>
        </message>
        <message>
            <source>What you typed is set aside.</source>
            <translation>Lo que escribió queda apartado.</translation>
        </message>
    </context>
    <context>
        <name>FormField</name>
        <message>
            <source>{count} characters are too long to paste here.</source>
            <translation>{count} caracteres son demasiados para pegarlos aquí.</translation>
        </message>
    </context>
    <context>
        <name>FrontDialog</name>
        <message>
            <source>Front and back</source>
            <translation>Portada y dorso</translation>
        </message>
        <message>
            <source>What is on the front</source>
            <translation>Qué hay en la portada</translation>
        </message>
        <message>
            <source>Thank you</source>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>Elegir una imagen…</translation>
        </message>
        <message>
            <source>The front and the back</source>
            <translation>La portada y el dorso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Use for all cards</source>
            <translation>Usar en todas las tarjetas</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>Words on the front</source>
            <translation>Palabras en la portada</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Su imagen</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Propias</translation>
        </message>
        <message>
            <source>Drawn from the garden</source>
            <translation>Dibujos del jardín</translation>
        </message>
        <message>
            <source>Drawn from the desk and the window</source>
            <translation>Dibujos del escritorio y la ventana</translation>
        </message>
        <message>
            <source>In the hand and the pen of each card, and a little different on each.</source>
            <translation>Con la letra y el bolígrafo de cada tarjeta, y algo distinto en cada una.</translation>
        </message>
        <message>
            <source>A small line on the back</source>
            <translation>Una línea pequeña en el dorso</translation>
        </message>
        <message>
            <source>How the second side is printed</source>
            <translation>Cómo se imprime la segunda cara</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>Elegir una imagen</translation>
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
            <translation>Imágenes (*.png *.jpg *.jpeg *.svg)</translation>
        </message>
        <message>
            <source>PNG, JPEG or SVG. It is printed whole, with a margin round it.</source>
            <translation>PNG, JPEG o SVG. Se imprime entera, con un margen alrededor.</translation>
        </message>
        <message>
            <source>Drawn in lines and areas, so it is sharp at any size.</source>
            <translation>Dibujada con líneas y áreas, así que es nítida a cualquier tamaño.</translation>
        </message>
        <message>
            <source>{dots} dots an inch on this card; {crisp} look sharp.</source>
            <translation>{dots} puntos por pulgada en esta tarjeta; con {crisp} se ve nítida.</translation>
        </message>
    </context>
    <context>
        <name>FrontView</name>
        <message>
            <source>The front and the back</source>
            <translation>La portada y el dorso</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Elegir…</translation>
        </message>
        <message>
            <source>What is on the front and the back of your cards</source>
            <translation>Qué hay en la portada y el dorso de sus tarjetas</translation>
        </message>
        <message>
            <source>Nothing is printed on it</source>
            <translation>Sin nada impreso</translation>
        </message>
        <message>
            <source>The same on all cards</source>
            <translation>Igual en todas las tarjetas</translation>
        </message>
    </context>
    <context>
        <name>GuideDialog</name>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>GuideReader</name>
        <message>
            <source>The page of the guide</source>
            <translation>La página de la guía</translation>
        </message>
    </context>
    <context>
        <name>HandAssistant</name>
        <message>
            <source>Learn your hand</source>
            <translation>Aprender su letra</translation>
        </message>
        <message>
            <source>Fill in the sheet</source>
            <translation>Rellene la hoja</translation>
        </message>
        <message>
            <source>Add your scans</source>
            <translation>Añada sus escaneos</translation>
        </message>
        <message>
            <source>Name your hand</source>
            <translation>Dé nombre a su letra</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Paso {number} de {count}</translation>
        </message>
        <message>
            <source>{name} can be chosen for any note now.</source>
            <translation>{name} ya se puede elegir para cualquier nota.</translation>
        </message>
        <message>
            <source>It is filled in</source>
            <translation>Ya está rellenada</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
    </context>
    <context>
        <name>HandChoice</name>
        <message>
            <source>Hand: {name}, {style}</source>
            <translation>Letra: {name}, {style}</translation>
        </message>
        <message>
            <source>Hand: {name}</source>
            <translation>Letra: {name}</translation>
        </message>
    </context>
    <context>
        <name>HandGallery</name>
        <message>
            <source>Hands</source>
            <translation>Letras</translation>
        </message>
        <message numerus="yes">
            <source>%n more hands are left out.</source>
            <translation>
                <numerusform>Se omite una letra más.</numerusform>
                <numerusform>Se omiten %n letras más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HandSamples</name>
        <message>
            <source>Dear Katrin,
thank you</source>
            <translation>Estimada Katrin:
muchas gracias</translation>
        </message>
    </context>
    <context>
        <name>HandsModel</name>
        <message>
            <source>Cannot draw {letters} and more</source>
            <translation>No puede trazar {letters} y otros</translation>
        </message>
        <message>
            <source>Cannot draw {letters}</source>
            <translation>No puede trazar {letters}</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>elegida</translation>
        </message>
    </context>
    <context>
        <name>HappenedDialog</name>
        <message>
            <source>What happened to this note</source>
            <translation>Qué pasó con esta nota</translation>
        </message>
        <message>
            <source>Their words, a tracking number</source>
            <translation>Sus palabras, un número de seguimiento</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Para recordar</translation>
        </message>
    </context>
    <context>
        <name>HitModel</name>
        <message>
            <source>{number} or more</source>
            <translation>{number} o más</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Reading {files}</source>
            <translation>Leyendo {files}</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Leyendo…</translation>
        </message>
        <message>
            <source>Nothing is stored meanwhile.</source>
            <translation>Mientras tanto no se guarda nada.</translation>
        </message>
        <message>
            <source>Reading what you pasted</source>
            <translation>Leyendo lo que pegó</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texto pegado</translation>
        </message>
        <message>
            <source>Columns of {file}</source>
            <translation>Columnas de {file}</translation>
        </message>
        <message>
            <source>Bring in {files}</source>
            <translation>Importar {files}</translation>
        </message>
        <message>
            <source>Nothing to bring in</source>
            <translation>Nada que importar</translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n people</source>
            <translation>
                <numerusform>Importar %n persona</numerusform>
                <numerusform>Importar %n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n interviews</source>
            <translation>
                <numerusform>Importar %n entrevista</numerusform>
                <numerusform>Importar %n entrevistas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Record %n answers</source>
            <translation>
                <numerusform>Registrar %n respuesta</numerusform>
                <numerusform>Registrar %n respuestas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring in %n ticked</source>
            <translation>
                <numerusform>Importar %n marcada</numerusform>
                <numerusform>Importar %n marcadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Bringing in…</source>
            <translation>Importando…</translation>
        </message>
        <message>
            <source>All of it, or nothing: Undo takes it back as one.</source>
            <translation>Todo o nada: Deshacer lo revierte de una vez.</translation>
        </message>
        <message>
            <source>Bring in</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
    </context>
    <context>
        <name>ImportDoor</name>
        <message>
            <source>Bring in…</source>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Save contacts as…</source>
            <translation>Guardar contactos como…</translation>
        </message>
        <message>
            <source>Nothing is copied that could be brought in.</source>
            <translation>No hay nada copiado que se pueda importar.</translation>
        </message>
    </context>
    <context>
        <name>InterviewBlock</name>
        <message>
            <source>Nobody is listed yet.</source>
            <translation>Aún no figura nadie.</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>Sin fecha</translation>
        </message>
        <message>
            <source>Edit interview</source>
            <translation>Editar entrevista</translation>
        </message>
        <message>
            <source>Move this interview to the bin</source>
            <translation>Mover esta entrevista a la papelera</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <source>No e-mail</source>
            <translation>Sin correo</translation>
        </message>
        <message>
            <source>What did you talk about? Their note needs it.</source>
            <translation>¿De qué hablaron? Su nota lo necesita.</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Usted prometió: {what}</translation>
        </message>
    </context>
    <context>
        <name>InterviewDialog</name>
        <message>
            <source>Edit interview</source>
            <translation>Editar entrevista</translation>
        </message>
        <message>
            <source>Add an interview</source>
            <translation>Añadir una entrevista</translation>
        </message>
        <message>
            <source>Date and time</source>
            <translation>Fecha y hora</translation>
        </message>
        <message>
            <source>How it was held</source>
            <translation>Cómo se celebró</translation>
        </message>
        <message>
            <source>Place or link</source>
            <translation>Lugar o enlace</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>What you talked about goes into their note: a few words will do.</source>
            <translation>Lo que hablaron va en su nota: bastan unas palabras.</translation>
        </message>
        <message>
            <source>People you met</source>
            <translation>Personas que conoció</translation>
        </message>
        <message>
            <source>Choose a time zone from the list.</source>
            <translation>Elija una zona horaria de la lista.</translation>
        </message>
    </context>
    <context>
        <name>InterviewView</name>
        <message>
            <source>They called it off. It stays in your search, marked as called off.</source>
            <translation>La cancelaron. Permanece en su búsqueda, marcada como cancelada.</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>No se dice</translation>
        </message>
    </context>
    <context>
        <name>InterviewerBlock</name>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Remove this person</source>
            <translation>Quitar a esta persona</translation>
        </message>
        <message>
            <source>A link, a reference, an answer</source>
            <translation>Un enlace, una referencia, una respuesta</translation>
        </message>
        <message>
            <source>Their part</source>
            <translation>Su papel</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Cargo allí</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Lo que usted prometió</translation>
        </message>
        <message>
            <source>As in their own entry</source>
            <translation>Como en su propia ficha</translation>
        </message>
        <message>
            <source>Kept with their name: {more}.</source>
            <translation>Se guarda con su nombre: {more}.</translation>
        </message>
    </context>
    <context>
        <name>Interviewers</name>
        <message>
            <source>People you met</source>
            <translation>Personas que conoció</translation>
        </message>
        <message>
            <source>Add another person</source>
            <translation>Añadir otra persona</translation>
        </message>
        <message>
            <source>Who was it? A name is needed.</source>
            <translation>¿Quién era? Hace falta un nombre.</translation>
        </message>
        <message>
            <source>This person is listed twice. List each person once.</source>
            <translation>Esta persona aparece dos veces. Anote a cada una solo una vez.</translation>
        </message>
        <message>
            <source>this person</source>
            <translation>esta persona</translation>
        </message>
        <message>
            <source>Put {name} back</source>
            <translation>Volver a poner a {name}</translation>
        </message>
    </context>
    <context>
        <name>KeepWords</name>
        <message>
            <source>The template is kept. New note offers it.</source>
            <translation>Plantilla guardada. Nueva nota la ofrece.</translation>
        </message>
        <message>
            <source>The phrase is kept. New notes may use it.</source>
            <translation>Frase guardada. Las notas nuevas pueden usarla.</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>The thank-you is written.</source>
            <translation>El agradecimiento está escrito.</translation>
        </message>
        <message>
            <source>The feedback is kept.</source>
            <translation>Los comentarios se han guardado.</translation>
        </message>
        <message>
            <source>The feedback is in the bin.</source>
            <translation>Los comentarios están en la papelera.</translation>
        </message>
        <message>
            <source>The lesson is kept.</source>
            <translation>La lección se ha guardado.</translation>
        </message>
        <message>
            <source>The lesson is in the bin.</source>
            <translation>La lección está en la papelera.</translation>
        </message>
        <message>
            <source>The referral is kept.</source>
            <translation>La recomendación se ha guardado.</translation>
        </message>
        <message>
            <source>The referral is in the bin.</source>
            <translation>La recomendación está en la papelera.</translation>
        </message>
        <message>
            <source>Nothing can be changed here now.</source>
            <translation>Aquí no se puede cambiar nada ahora.</translation>
        </message>
        <message>
            <source>Your data is there again.</source>
            <translation>Sus datos vuelven a estar disponibles.</translation>
        </message>
        <message>
            <source>Copied. Paste it wherever it is safe.</source>
            <translation>Copiado. Péguelo donde esté a salvo.</translation>
        </message>
        <message>
            <source>Save what you typed</source>
            <translation>Guardar lo que escribió</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
        </message>
        <message>
            <source>What I typed.txt</source>
            <translation>Lo que escribí.txt</translation>
        </message>
        <message>
            <source>Saved as {file}.</source>
            <translation>Guardado como {file}.</translation>
        </message>
    </context>
    <context>
        <name>KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>As everywhere</source>
            <translation>Como en todas partes</translation>
        </message>
    </context>
    <context>
        <name>LabelCells</name>
        <message>
            <source>Labels that are gone</source>
            <translation>Etiquetas que ya no están</translation>
        </message>
        <message>
            <source>{gone}, place {number} is chosen</source>
            <translation>{gone}, está elegido el lugar {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n places are gone</source>
            <translation>
                <numerusform>Falta %n lugar</numerusform>
                <numerusform>Faltan %n lugares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LabelDialog</name>
        <message>
            <source>Save labels</source>
            <translation>Guardar etiquetas</translation>
        </message>
        <message>
            <source>No two sources agree on these figures: measure yours first.</source>
            <translation>No hay dos fuentes que coincidan en estas medidas: mida primero las suyas.</translation>
        </message>
        <message>
            <source>Draw the edges, for a test on plain paper</source>
            <translation>Dibujar los bordes, para una prueba en papel común</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Labels</source>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Click on labels of the first sheet that are gone.</source>
            <translation>Haga clic en las etiquetas que faltan en la primera hoja.</translation>
        </message>
        <message numerus="yes">
            <source>%n labels</source>
            <translation>
                <numerusform>%n etiqueta</numerusform>
                <numerusform>%n etiquetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n hoja</numerusform>
                <numerusform>%n hojas</numerusform>
            </translation>
        </message>
        <message>
            <source>{labels} on {sheets}</source>
            <translation>{labels} en {sheets}</translation>
        </message>
    </context>
    <context>
        <name>LaterList</name>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
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
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy all that was skipped</source>
            <translation>Copiar todo lo omitido</translation>
        </message>
    </context>
    <context>
        <name>Legend</name>
        <message>
            <source>fold</source>
            <translation>pliegue</translation>
        </message>
        <message>
            <source>edge of a card</source>
            <translation>borde de una tarjeta</translation>
        </message>
        <message>
            <source>stays blank</source>
            <translation>queda en blanco</translation>
        </message>
        <message>
            <source>would be lost</source>
            <translation>se perdería</translation>
        </message>
    </context>
    <context>
        <name>LessonDialog</name>
        <message>
            <source>Edit the lesson</source>
            <translation>Editar la lección</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Guardar una lección</translation>
        </message>
        <message>
            <source>Learned on</source>
            <translation>Aprendida el</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>What would you like to keep from this one?</source>
            <translation>¿Qué le gustaría conservar de esta?</translation>
        </message>
        <message>
            <source>A word or two. Where an interview names it, the lesson comes back.</source>
            <translation>Una o dos palabras. Donde una entrevista la nombre, la lección vuelve.</translation>
        </message>
        <message>
            <source>Skill</source>
            <translation>Habilidad</translation>
        </message>
        <message>
            <source>Learned</source>
            <translation>Aprendida</translation>
        </message>
        <message>
            <source>Learned from</source>
            <translation>Aprendida de</translation>
        </message>
        <message>
            <source>Write a few words to keep.</source>
            <translation>Escriba unas palabras para guardar.</translation>
        </message>
    </context>
    <context>
        <name>LessonPanel</name>
        <message>
            <source>The lesson chosen</source>
            <translation>La lección elegida</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>A lesson</source>
            <translation>Una lección</translation>
        </message>
        <message>
            <source>Learned {day}</source>
            <translation>Aprendida el {day}</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} en {company}</translation>
        </message>
        <message>
            <source>Shown again before</source>
            <translation>Se mostrará antes de</translation>
        </message>
        <message>
            <source>No interview that is like this one lies ahead.</source>
            <translation>No hay por delante ninguna entrevista parecida a esta.</translation>
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
            <translation>Buscar lecciones</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Guardar una lección</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>What to show</source>
            <translation>Qué mostrar</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <source>By skill</source>
            <translation>Por habilidad</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Orden</translation>
        </message>
        <message>
            <source>Keep what you learn</source>
            <translation>Conserve lo que aprende</translation>
        </message>
        <message>
            <source>A sentence after each interview is enough. Before the next one that is like it, it is shown to you again.</source>
            <translation>Basta una oración después de cada entrevista. Antes de la siguiente que se le parezca, se le mostrará de nuevo.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message numerus="yes">
            <source>%n lessons</source>
            <translation>
                <numerusform>%n lección</numerusform>
                <numerusform>%n lecciones</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing matches “{text}”.</source>
            <translation>Nada coincide con «{text}».</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
    </context>
    <context>
        <name>LinkedDialog</name>
        <message>
            <source>Application</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>None in particular</source>
            <translation>Ninguna en particular</translation>
        </message>
        <message>
            <source>Choose one from the list, or leave it empty.</source>
            <translation>Elija una de la lista o déjelo vacío.</translation>
        </message>
        <message>
            <source>Choose someone from the list, or leave it empty.</source>
            <translation>Elija a alguien de la lista o déjelo vacío.</translation>
        </message>
    </context>
    <context>
        <name>LinkedInView</name>
        <message>
            <source>Text of the invitation</source>
            <translation>Texto de la invitación</translation>
        </message>
        <message>
            <source>of 200, free account</source>
            <translation>de 200, cuenta gratuita</translation>
        </message>
        <message>
            <source>of 300, paid account</source>
            <translation>de 300, cuenta de pago</translation>
        </message>
        <message>
            <source>How many characters LinkedIn takes</source>
            <translation>Cuántos caracteres admite LinkedIn</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Open their profile</source>
            <translation>Abrir su perfil</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>To {name} on LinkedIn</source>
            <translation>Para {name} en LinkedIn</translation>
        </message>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n carácter</numerusform>
                <numerusform>%n caracteres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters too many for LinkedIn.</source>
            <translation>
                <numerusform>%n carácter de más para LinkedIn.</numerusform>
                <numerusform>%n caracteres de más para LinkedIn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>{link} is no page that a browser opens.</source>
            <translation>{link} no es una página que abra un navegador.</translation>
        </message>
        <message>
            <source>No browser was found that opens {link}.</source>
            <translation>No se encontró ningún navegador que abra {link}.</translation>
        </message>
    </context>
    <context>
        <name>LookBox</name>
        <message>
            <source>Pen</source>
            <translation>Bolígrafo</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>How the card is signed</source>
            <translation>Cómo se firma la tarjeta</translation>
        </message>
        <message>
            <source>Long lines sink</source>
            <translation>Las líneas caen</translation>
        </message>
        <message>
            <source>Long lines sink: towards their end, as on unruled paper</source>
            <translation>Los renglones largos caen: hacia el final, como en papel sin rayas</translation>
        </message>
        <message>
            <source>Give this look to all notes of this application</source>
            <translation>Dar este aspecto a todas las notas de esta candidatura</translation>
        </message>
        <message numerus="yes">
            <source>Use for all %n notes</source>
            <translation>
                <numerusform>Usar en %n nota</numerusform>
                <numerusform>Usar en las %n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookSection</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>Idioma de la ventana</translation>
        </message>
        <message>
            <source>Your notes are not concerned: they have a language each.</source>
            <translation>Sus notas no cambian: cada una tiene su propio idioma.</translation>
        </message>
        <message>
            <source>The window speaks it when Cordially is started next.</source>
            <translation>La ventana lo hablará la próxima vez que se inicie Cordially.</translation>
        </message>
    </context>
    <context>
        <name>LookStep</name>
        <message>
            <source>What would be brought in</source>
            <translation>Qué se importaría</translation>
        </message>
        <message>
            <source>Space ticks a row. Nothing is stored before the button below.</source>
            <translation>La barra espaciadora marca una fila. No se guarda nada hasta pulsar el botón de abajo.</translation>
        </message>
        <message>
            <source>Tick none of these</source>
            <translation>No marcar ninguna de estas</translation>
        </message>
        <message>
            <source>What the columns hold…</source>
            <translation>Qué hay en las columnas…</translation>
        </message>
        <message>
            <source>Tick all of these</source>
            <translation>Marcar todas estas</translation>
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
            <translation>Abrir la guía</translation>
        </message>
    </context>
    <context>
        <name>MomentField</name>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>MoreOfTalk</name>
        <message>
            <source>More: what you admired, bring, want to say</source>
            <translation>Más: qué admiró, aporta o quiere decir</translation>
        </message>
        <message>
            <source>how calmly the kitchen works at noon</source>
            <translation>con qué calma trabaja la cocina al mediodía</translation>
        </message>
        <message>
            <source>ten years of baking for hotels</source>
            <translation>diez años de panadería para hoteles</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Lo que admiró</translation>
        </message>
        <message>
            <source>What you would bring to their work</source>
            <translation>Lo que aportaría a su trabajo</translation>
        </message>
        <message>
            <source>Up to three things you want to say</source>
            <translation>Hasta tres cosas que quiere decir</translation>
        </message>
        <message>
            <source>Want to say, {number} of {most}</source>
            <translation>Quiere decir, {number} de {most}</translation>
        </message>
    </context>
    <context>
        <name>NameStep</name>
        <message>
            <source>A name you used before adds to that hand.</source>
            <translation>Un nombre que ya usó amplía esa letra.</translation>
        </message>
        <message>
            <source>What shall it be called?</source>
            <translation>¿Cómo se llamará?</translation>
        </message>
        <message>
            <source>Make the hand</source>
            <translation>Crear la letra</translation>
        </message>
        <message>
            <source>Save a sheet with just the empty boxes…</source>
            <translation>Guardar una hoja solo con las casillas vacías…</translation>
        </message>
        <message>
            <source>Save as a font…</source>
            <translation>Guardar como fuente…</translation>
        </message>
        <message>
            <source>{name}’s hand</source>
            <translation>Letra de {name}</translation>
        </message>
        <message>
            <source>My hand</source>
            <translation>Mi letra</translation>
        </message>
        <message>
            <source>A hand needs a name.</source>
            <translation>Una letra necesita un nombre.</translation>
        </message>
        <message>
            <source>Thank you for your time on Tuesday.
The bookkeeper’s letter made me smile,
and I look forward to 24 good years.</source>
            <translation>Gracias por su tiempo el martes.
La carta del contable me hizo sonreír,
y espero con ilusión 24 buenos años.</translation>
        </message>
        <message>
            <source>Tracing your letters…</source>
            <translation>Trazando sus signos…</translation>
        </message>
        <message>
            <source>{name} can write {count} characters and is among the hands now.</source>
            <translation>{name} sabe escribir {count} caracteres y ya está entre las letras.</translation>
        </message>
        <message>
            <source>Not written yet: {signs}. That can follow whenever you like.</source>
            <translation>Aún sin escribir: {signs}. Puede venir cuando usted quiera.</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Guardar la hoja</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Missing.pdf</source>
            <translation>Faltan.pdf</translation>
        </message>
        <message>
            <source>Saved as {name}. Write it, add its scan here, and keep the name.</source>
            <translation>Guardado como {name}. Escríbala, añada aquí su escaneo y mantenga el nombre.</translation>
        </message>
        <message>
            <source>Save the font</source>
            <translation>Guardar la fuente</translation>
        </message>
        <message>
            <source>Fonts (*.ttf)</source>
            <translation>Fuentes (*.ttf)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
    </context>
    <context>
        <name>NewNoteDialog</name>
        <message>
            <source>New note</source>
            <translation>Nueva nota</translation>
        </message>
        <message>
            <source>Write it</source>
            <translation>Escribirla</translation>
        </message>
        <message>
            <source>What you would like to do</source>
            <translation>Qué le gustaría hacer</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Para quién</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Cómo viaja</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Cómo habla</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>In whose words</source>
            <translation>Con qué palabras</translation>
        </message>
        <message>
            <source>Pick the name from the list, or add them on the People page first.</source>
            <translation>Elija el nombre de la lista, o añádalo antes en la página Personas.</translation>
        </message>
        <message>
            <source>Whom is it for?</source>
            <translation>¿Para quién es?</translation>
        </message>
        <message>
            <source>There are no phrases for this in that language yet.</source>
            <translation>Aún no hay frases para esto en ese idioma.</translation>
        </message>
        <message>
            <source>The note needs this; a few words will do.</source>
            <translation>La nota lo necesita; bastan unas palabras.</translation>
        </message>
        <message>
            <source>Cordially’s phrases and yours</source>
            <translation>Las frases de Cordially y las suyas</translation>
        </message>
        <message>
            <source>Your template “{name}”</source>
            <translation>Su plantilla «{name}»</translation>
        </message>
        <message>
            <source>There is a note on this for {names} already.</source>
            <translation>Ya hay una nota sobre esto para {names}.</translation>
        </message>
    </context>
    <context>
        <name>NoAddress</name>
        <message>
            <source>Add their address</source>
            <translation>Añadir su dirección</translation>
        </message>
        <message>
            <source>Use their company’s address…</source>
            <translation>Usar la dirección de su empresa…</translation>
        </message>
        <message>
            <source>By e-mail instead</source>
            <translation>Mejor por correo electrónico</translation>
        </message>
        <message>
            <source>Bring it to reception</source>
            <translation>Llevarla a recepción</translation>
        </message>
        <message>
            <source>Post it after all</source>
            <translation>Enviarla por correo postal</translation>
        </message>
        <message>
            <source>You bring this card to reception, so it needs no envelope.</source>
            <translation>Usted lleva esta tarjeta a recepción, así que no necesita sobre.</translation>
        </message>
        <message>
            <source>{name} has no address yet.</source>
            <translation>{name} aún no tiene dirección.</translation>
        </message>
        <message>
            <source>This card is posted without an envelope.</source>
            <translation>Esta tarjeta se envía sin sobre.</translation>
        </message>
        <message>
            <source>An envelope needs a street and a city.</source>
            <translation>Un sobre necesita calle y ciudad.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
        <message>
            <source>No envelope: you bring it.</source>
            <translation>Sin sobre: la lleva usted.</translation>
        </message>
        <message>
            <source>It goes by post.</source>
            <translation>Va por correo postal.</translation>
        </message>
    </context>
    <context>
        <name>NoteEditor</name>
        <message>
            <source>That is too long for a note. Nothing was pasted.</source>
            <translation>Es demasiado largo para una nota. No se ha pegado nada.</translation>
        </message>
    </context>
    <context>
        <name>NoteFoot</name>
        <message>
            <source>With a real pen…</source>
            <translation>Con un bolígrafo real…</translation>
        </message>
        <message>
            <source>Save for a pen plotter…</source>
            <translation>Guardar para trazador…</translation>
        </message>
        <message>
            <source>Print to write over…</source>
            <translation>Imprimir para repasar…</translation>
        </message>
        <message>
            <source>Ready, next person</source>
            <translation>Lista, siguiente persona</translation>
        </message>
        <message>
            <source>Ready, on to print</source>
            <translation>Lista, a imprimir</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>On to print</source>
            <translation>A imprimir</translation>
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
                <numerusform>%n por revisar</numerusform>
                <numerusform>%n por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n cosa por revisar</numerusform>
                <numerusform>%n cosas por revisar</numerusform>
            </translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} de {count}</translation>
        </message>
    </context>
    <context>
        <name>NotePanel</name>
        <message>
            <source>The text of the note</source>
            <translation>El texto de la nota</translation>
        </message>
        <message>
            <source>Worded anew.</source>
            <translation>Redactada de nuevo.</translation>
        </message>
        <message>
            <source>Kept. Another wording takes it up.</source>
            <translation>Conservado. Otra redacción lo retoma.</translation>
        </message>
    </context>
    <context>
        <name>NotesColumn</name>
        <message>
            <source>Search notes</source>
            <translation>Buscar notas</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>Every state</source>
            <translation>Todos los estados</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>No note matches. Show all</source>
            <translation>Ninguna nota coincide. Mostrar todas</translation>
        </message>
        <message>
            <source>All applications</source>
            <translation>Todas las candidaturas</translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesModel</name>
        <message>
            <source>like {name}’s</source>
            <translation>como la de {name}</translation>
        </message>
        <message numerus="yes">
            <source>like %n others</source>
            <translation>
                <numerusform>como %n más</numerusform>
                <numerusform>como otras %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Note for {person} at {company}, {about}: {state} since {day}</source>
            <translation>Nota para {person} en {company}, {about}: {state} desde el {day}</translation>
        </message>
        <message>
            <source>Note for {person} at {company}, {about}: {state}</source>
            <translation>Nota para {person} en {company}, {about}: {state}</translation>
        </message>
        <message>
            <source>Note for {person}, {about}: {state}</source>
            <translation>Nota para {person}, {about}: {state}</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>No notes yet</source>
            <translation>Aún no hay notas</translation>
        </message>
        <message>
            <source>Add an interview to an application, with the people you met: then one button writes a note for each of them.</source>
            <translation>Añada a una candidatura una entrevista con las personas que conoció: después, un botón escribe una nota para cada una.</translation>
        </message>
        <message>
            <source>Go to applications</source>
            <translation>Ir a candidaturas</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nueva nota</translation>
        </message>
        <message>
            <source>The note for {name} is in the bin.</source>
            <translation>La nota para {name} está en la papelera.</translation>
        </message>
        <message>
            <source>The card cannot be made like this; see below the text.</source>
            <translation>La tarjeta no se puede hacer así; vea debajo del texto.</translation>
        </message>
        <message numerus="yes">
            <source>%n errors are left in this note.</source>
            <translation>
                <numerusform>Queda %n error en esta nota.</numerusform>
                <numerusform>Quedan %n errores en esta nota.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready all the same</source>
            <translation>Lista de todos modos</translation>
        </message>
        <message>
            <source>No draft is left in this list.</source>
            <translation>No quedan borradores en esta lista.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes now look like this</source>
            <translation>
                <numerusform>%n nota tiene ahora este aspecto</numerusform>
                <numerusform>%n notas tienen ahora este aspecto</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OthersDialog</name>
        <message>
            <source>Beside the others</source>
            <translation>Junto a las otras</translation>
        </message>
        <message>
            <source>Other notes to this company</source>
            <translation>Otras notas a esta empresa</translation>
        </message>
        <message>
            <source>This note</source>
            <translation>Esta nota</translation>
        </message>
        <message>
            <source>The other note</source>
            <translation>La otra nota</translation>
        </message>
        <message>
            <source>Go to the other note</source>
            <translation>Ir a la otra nota</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>OthersModel</name>
        <message>
            <source>Note for {name}, {about}: {shared}</source>
            <translation>Nota para {name}, {about}: {shared}</translation>
        </message>
        <message>
            <source>almost the same</source>
            <translation>casi igual</translation>
        </message>
        <message numerus="yes">
            <source>shares %n sentences</source>
            <translation>
                <numerusform>comparte %n oración</numerusform>
                <numerusform>comparte %n oraciones</numerusform>
            </translation>
        </message>
        <message>
            <source>shares nothing</source>
            <translation>no comparte nada</translation>
        </message>
    </context>
    <context>
        <name>OwnWordsDialog</name>
        <message>
            <source>Your phrases and templates</source>
            <translation>Sus frases y plantillas</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>Nueva plantilla</translation>
        </message>
        <message>
            <source>New phrase</source>
            <translation>Nueva frase</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>None yet. On the writing desk, under Your words, keep a text as one.</source>
            <translation>Ninguna todavía. En el escritorio, en Sus palabras, guarde un texto como plantilla.</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>None yet. Select a sentence you like and keep it under Your words.</source>
            <translation>Ninguna todavía. Seleccione una oración que le guste y guárdela en Sus palabras.</translation>
        </message>
        <message>
            <source>Phrases</source>
            <translation>Frases</translation>
        </message>
        <message>
            <source>Write with it</source>
            <translation>Escribir con ella</translation>
        </message>
        <message>
            <source>Edit: {name}</source>
            <translation>Editar: {name}</translation>
        </message>
        <message>
            <source>Move to the bin: {name}</source>
            <translation>Mover a la papelera: {name}</translation>
        </message>
        <message>
            <source>The template is kept.</source>
            <translation>La plantilla se ha guardado.</translation>
        </message>
        <message>
            <source>The phrase is kept.</source>
            <translation>La frase se ha guardado.</translation>
        </message>
        <message>
            <source>The template is in the bin.</source>
            <translation>La plantilla está en la papelera.</translation>
        </message>
        <message>
            <source>The phrase is in the bin.</source>
            <translation>La frase está en la papelera.</translation>
        </message>
    </context>
    <context>
        <name>PageStep</name>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Frente</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Dorso</translation>
        </message>
        <message>
            <source>Side of the sheet</source>
            <translation>Cara de la hoja</translation>
        </message>
        <message>
            <source>The printer chooses</source>
            <translation>La impresora elige</translation>
        </message>
        <message>
            <source>Tray</source>
            <translation>Bandeja</translation>
        </message>
        <message>
            <source>Print the test page</source>
            <translation>Imprimir la página de prueba</translation>
        </message>
        <message>
            <source>Save it as PDF…</source>
            <translation>Guardarla como PDF…</translation>
        </message>
        <message>
            <source>The test page</source>
            <translation>La página de prueba</translation>
        </message>
        <message>
            <source>Most printers put everything a millimetre or two off. This page tells how far, and from then on every sheet is moved to where it belongs.</source>
            <translation>Casi todas las impresoras se desvían uno o dos milímetros. Esta página dice cuánto, y desde entonces cada hoja se desplaza a su sitio.</translation>
        </message>
        <message>
            <source>{printer} has the page.</source>
            <translation>{printer} tiene la página.</translation>
        </message>
        <message>
            <source>Printer test page.pdf</source>
            <translation>Página de prueba de la impresora.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Save the test page</source>
            <translation>Guardar la página de prueba</translation>
        </message>
        <message>
            <source>Saved as {name}. Print it at its true size (100 %).</source>
            <translation>Guardado como {name}. Imprímala a tamaño real (100 %).</translation>
        </message>
    </context>
    <context>
        <name>Pager</name>
        <message>
            <source>The one before</source>
            <translation>Anterior</translation>
        </message>
        <message>
            <source>The next one</source>
            <translation>Siguiente</translation>
        </message>
    </context>
    <context>
        <name>PasteOffer</name>
        <message>
            <source>Fill in the rest</source>
            <translation>Completar el resto</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Devolverlo</translation>
        </message>
        <message>
            <source>Filled in; please look it over.</source>
            <translation>Completado; por favor, revíselo.</translation>
        </message>
        <message>
            <source>This looks like a whole signature or address.</source>
            <translation>Esto parece una firma o dirección completa.</translation>
        </message>
    </context>
    <context>
        <name>PenDialog</name>
        <message>
            <source>The card</source>
            <translation>La tarjeta</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>The first of {count} cards: the text goes on over the next.</source>
            <translation>La primera de {count} tarjetas: el texto sigue en la siguiente.</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Saved as {first} to {last}: too long for one card.</source>
            <translation>Guardado de {first} a {last}: demasiado largo para una tarjeta.</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>Search by name, company or e-mail</source>
            <translation>Buscar por nombre, empresa o correo</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Añadir persona</translation>
        </message>
        <message>
            <source>Whom to show</source>
            <translation>A quién mostrar</translation>
        </message>
        <message>
            <source>Nobody here yet</source>
            <translation>Aún no hay nadie</translation>
        </message>
        <message>
            <source>Add the people you meet: each can have a note of their own.</source>
            <translation>Añada a las personas que conozca: cada una puede tener su propia nota.</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>Bring in contacts…</source>
            <translation>Importar contactos…</translation>
        </message>
        <message>
            <source>{name} is in the bin.</source>
            <translation>{name} está en la papelera.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln people</source>
            <translation>
                <numerusform>%Ln persona</numerusform>
                <numerusform>%Ln personas</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is added.</source>
            <translation>{name} se ha añadido.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>PersonDialog</name>
        <message>
            <source>Edit person</source>
            <translation>Editar persona</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <source>The first name will do</source>
            <translation>Basta el nombre de pila</translation>
        </message>
        <message>
            <source>Polite: Sie, usted</source>
            <translation>Formal: Sie, usted</translation>
        </message>
        <message>
            <source>Familiar: du, tú</source>
            <translation>Familiar: du, tú</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>Greeted as</source>
            <translation>Nombre al saludar</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>In German and Spanish</source>
            <translation>En alemán y español</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Title there</source>
            <translation>Cargo allí</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Left empty, the card goes to the company’s address.</source>
            <translation>Si queda vacía, la tarjeta va a la dirección de la empresa.</translation>
        </message>
        <message>
            <source>Postal address</source>
            <translation>Dirección postal</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus apuntes</translation>
        </message>
        <message>
            <source>A person needs a name.</source>
            <translation>Una persona necesita un nombre.</translation>
        </message>
        <message>
            <source>Which company do they have this title at?</source>
            <translation>¿En qué empresa tiene este cargo?</translation>
        </message>
    </context>
    <context>
        <name>PersonPanel</name>
        <message>
            <source>The person chosen</source>
            <translation>La persona elegida</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>Nueva nota</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Your notes</source>
            <translation>Sus apuntes</translation>
        </message>
        <message>
            <source>No e-mail, phone or LinkedIn yet.</source>
            <translation>Aún sin correo, teléfono ni LinkedIn.</translation>
        </message>
        <message>
            <source>Greeted as {name}</source>
            <translation>Se saluda como {name}</translation>
        </message>
        <message>
            <source>To reach them</source>
            <translation>Cómo contactar</translation>
        </message>
        <message>
            <source>Their envelope</source>
            <translation>Su sobre</translation>
        </message>
        <message>
            <source>At the company’s address, as they have none of their own.</source>
            <translation>A la dirección de la empresa, porque no tiene una propia.</translation>
        </message>
        <message>
            <source>No street and city yet, so no envelope.</source>
            <translation>Aún sin calle ni ciudad, así que sin sobre.</translation>
        </message>
        <message>
            <source>Add an address</source>
            <translation>Añadir una dirección</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>None yet. Someone who turned you down may still recommend you, and you may recommend others to them.</source>
            <translation>Ninguna todavía. Quien le dijo que no todavía puede recomendarle, y usted puede recomendarle a otras personas.</translation>
        </message>
        <message>
            <source>Nothing yet. What they tell you about how it went belongs here.</source>
            <translation>Todavía nada. Aquí va lo que le cuenten sobre cómo fue.</translation>
        </message>
    </context>
    <context>
        <name>PersonView</name>
        <message>
            <source>You know all of this already.</source>
            <translation>Ya sabe todo esto.</translation>
        </message>
        <message>
            <source>Somebody new</source>
            <translation>Alguien nuevo</translation>
        </message>
        <message>
            <source>The same as {name}</source>
            <translation>La misma persona que {name}</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>¿Quién es?</translation>
        </message>
    </context>
    <context>
        <name>PhoneView</name>
        <message>
            <source>Which call</source>
            <translation>Qué llamada</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar texto</translation>
        </message>
        <message>
            <source>Save as card…</source>
            <translation>Guardar como tarjeta…</translation>
        </message>
        <message>
            <source>A PDF to print and keep by the phone</source>
            <translation>Un PDF para imprimir y tener junto al teléfono</translation>
        </message>
        <message>
            <source>What to say</source>
            <translation>Qué decir</translation>
        </message>
        <message>
            <source>no telephone number yet</source>
            <translation>aún sin número de teléfono</translation>
        </message>
        <message>
            <source>{name}, {phone}</source>
            <translation>{name}, {phone}</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <source>Save what to say as a small card</source>
            <translation>Guardar qué decir como tarjeta pequeña</translation>
        </message>
        <message>
            <source>By the phone.pdf</source>
            <translation>Junto al teléfono.pdf</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
    </context>
    <context>
        <name>PhraseDialog</name>
        <message>
            <source>Edit phrase</source>
            <translation>Editar frase</translation>
        </message>
        <message>
            <source>A phrase of yours</source>
            <translation>Una frase suya</translation>
        </message>
        <message>
            <source>Put in a field</source>
            <translation>Insertar un campo</translation>
        </message>
        <message>
            <source>Cordially takes it before its own. Fields in braces are filled in.</source>
            <translation>Cordially la usa antes que las propias. Los campos entre llaves se completan.</translation>
        </message>
        <message>
            <source>The sentence</source>
            <translation>La oración</translation>
        </message>
        <message>
            <source>For which occasion</source>
            <translation>Para qué ocasión</translation>
        </message>
        <message>
            <source>What it does there</source>
            <translation>Qué hace allí</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>¿Qué dice?</translation>
        </message>
    </context>
    <context>
        <name>PlanCorner</name>
        <message>
            <source>The days are planned.</source>
            <translation>Los días están planeados.</translation>
        </message>
    </context>
    <context>
        <name>PlanDialog</name>
        <message>
            <source>Plan the days</source>
            <translation>Planear los días</translation>
        </message>
        <message>
            <source>Each stands in Today when its day has come. Untick what you leave out.</source>
            <translation>Cada uno aparece en Hoy cuando llega su día. Desmarque lo que quiera dejar fuera.</translation>
        </message>
        <message>
            <source>Nothing is planned for this application.</source>
            <translation>No hay nada planeado para esta candidatura.</translation>
        </message>
        <message>
            <source>That is the plan</source>
            <translation>Ese es el plan</translation>
        </message>
    </context>
    <context>
        <name>PlaybookEditor</name>
        <message>
            <source>Show its folder</source>
            <translation>Mostrar su carpeta</translation>
        </message>
        <message>
            <source>{name} is yours to change. Come back here and Today goes by it.</source>
            <translation>Puede cambiar {name} a su gusto. Al volver aquí, Hoy se guiará por ella.</translation>
        </message>
    </context>
    <context>
        <name>Posting</name>
        <message>
            <source>Cards to post</source>
            <translation>Tarjetas por enviar</translation>
        </message>
        <message>
            <source>Mailed on</source>
            <translation>Enviada el</translation>
        </message>
        <message>
            <source>Save envelopes…</source>
            <translation>Guardar sobres…</translation>
        </message>
        <message>
            <source>Mark mailed</source>
            <translation>Marcar como enviadas</translation>
        </message>
        <message>
            <source>Printed cards wait here until you have posted them.</source>
            <translation>Las tarjetas impresas esperan aquí hasta que las haya enviado.</translation>
        </message>
        <message numerus="yes">
            <source>%n cards are mailed.</source>
            <translation>
                <numerusform>%n tarjeta enviada.</numerusform>
                <numerusform>%n tarjetas enviadas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cards are signed.</source>
            <translation>
                <numerusform>%n tarjeta firmada.</numerusform>
                <numerusform>%n tarjetas firmadas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Revertido.</translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message>
            <source>Which preferences</source>
            <translation>Qué preferencias</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Before you print</source>
            <translation>Antes de imprimir</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Hojas</translation>
        </message>
        <message>
            <source>Envelopes</source>
            <translation>Sobres</translation>
        </message>
        <message>
            <source>In the hand</source>
            <translation>En la mano</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>A PDF, for any printer</source>
            <translation>Un PDF, para cualquier impresora</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Printed as</source>
            <translation>Impresión</translation>
        </message>
        <message>
            <source>Sheet {number} of {count}</source>
            <translation>Hoja {number} de {count}</translation>
        </message>
        <message>
            <source>Envelope {number} of {count}</source>
            <translation>Sobre {number} de {count}</translation>
        </message>
        <message>
            <source>Card {number} of {count}</source>
            <translation>Tarjeta {number} de {count}</translation>
        </message>
        <message>
            <source>No envelope can be made for these cards.</source>
            <translation>No se puede hacer ningún sobre para estas tarjetas.</translation>
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
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n tarjeta</numerusform>
                <numerusform>%n tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes</source>
            <translation>
                <numerusform>%n sobre</numerusform>
                <numerusform>%n sobres</numerusform>
            </translation>
        </message>
        <message>
            <source>Adjust where it prints…</source>
            <translation>Ajustar dónde imprime…</translation>
        </message>
        <message>
            <source>How envelopes go in…</source>
            <translation>Cómo entran los sobres…</translation>
        </message>
        <message>
            <source>Your own address goes on the flaps: turn the envelopes when they are out.</source>
            <translation>Su propia dirección va en las solapas: dé la vuelta a los sobres cuando salgan.</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Ver las hojas…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>{cards} on {sheets}: {name}</source>
            <translation>{cards} en {sheets}: {name}</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n hoja</numerusform>
                <numerusform>%n hojas</numerusform>
            </translation>
        </message>
        <message>
            <source>Each size of paper is a job of its own, at its true size. Put the paper in before.</source>
            <translation>Cada tamaño de papel es un trabajo aparte, a tamaño real. Ponga antes el papel.</translation>
        </message>
        <message>
            <source>Put the sheets in so that the one used in part is taken first.</source>
            <translation>Ponga las hojas de modo que la usada en parte entre primero.</translation>
        </message>
        <message>
            <source>The sheets are printed at their true size. Put them in before.</source>
            <translation>Las hojas se imprimen a tamaño real. Póngalas antes.</translation>
        </message>
        <message>
            <source>No printer is set up on this system. Save a PDF instead.</source>
            <translation>No hay ninguna impresora configurada en este sistema. Guarde un PDF en su lugar.</translation>
        </message>
    </context>
    <context>
        <name>PrintPage</name>
        <message>
            <source>All applications</source>
            <translation>Todas las candidaturas</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>No card is ready yet</source>
            <translation>Aún no hay tarjetas listas</translation>
        </message>
        <message>
            <source>On the Notes page, press “Ready, next person” when a note is as it should be.</source>
            <translation>En la página Notas, pulse «Lista, siguiente persona» cuando una nota esté como debe.</translation>
        </message>
        <message>
            <source>Go to notes</source>
            <translation>Ir a notas</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>Nothing is left to print or to post</source>
            <translation>No queda nada por imprimir ni enviar</translation>
        </message>
        <message>
            <source>Every card you made ready is mailed. The Notes page keeps who has answered.</source>
            <translation>Todas las tarjetas listas están enviadas. La página Notas guarda quién ha respondido.</translation>
        </message>
        <message>
            <source>Did they come out well?</source>
            <translation>¿Salieron bien?</translation>
        </message>
        <message>
            <source>Once cards are saved and printed, say here which came out well.</source>
            <translation>Cuando las tarjetas estén guardadas e impresas, diga aquí cuáles salieron bien.</translation>
        </message>
        <message>
            <source>To post</source>
            <translation>Por enviar</translation>
        </message>
        <message>
            <source>All right</source>
            <translation>De acuerdo</translation>
        </message>
        <message>
            <source>At the printer</source>
            <translation>En la impresora</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>{name} se ha guardado.</translation>
        </message>
    </context>
    <context>
        <name>PrinterCard</name>
        <message>
            <source>not connected now</source>
            <translation>no conectada ahora</translation>
        </message>
        <message>
            <source>Adjust again…</source>
            <translation>Volver a ajustar…</translation>
        </message>
        <message>
            <source>Adjust this printer…</source>
            <translation>Ajustar esta impresora…</translation>
        </message>
        <message>
            <source>How envelopes go in…</source>
            <translation>Cómo entran los sobres…</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>Olvidar</translation>
        </message>
    </context>
    <context>
        <name>PrintersSection</name>
        <message>
            <source>Printers</source>
            <translation>Impresoras</translation>
        </message>
        <message>
            <source>A printer is adjusted once; from then on each card lands where it belongs.</source>
            <translation>Una impresora se ajusta una vez; desde entonces cada tarjeta queda en su sitio.</translation>
        </message>
        <message>
            <source>Asking for the printers…</source>
            <translation>Consultando las impresoras…</translation>
        </message>
        <message>
            <source>Look for printers again</source>
            <translation>Buscar impresoras de nuevo</translation>
        </message>
        <message>
            <source>No printer was found. Cards can be saved as PDF anyway.</source>
            <translation>No se encontró ninguna impresora. Las tarjetas se pueden guardar como PDF.</translation>
        </message>
        <message>
            <source>What was remembered of {printer} is forgotten.</source>
            <translation>Se ha olvidado lo que se recordaba de {printer}.</translation>
        </message>
    </context>
    <context>
        <name>PutOffDialog</name>
        <message>
            <source>Put off until</source>
            <translation>Aplazar hasta</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Día</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Aplazar</translation>
        </message>
    </context>
    <context>
        <name>ReadStep</name>
        <message>
            <source>Photograph it</source>
            <translation>Fotografiarla</translation>
        </message>
        <message>
            <source>Fold and measure it</source>
            <translation>Doblarla y medirla</translation>
        </message>
        <message>
            <source>How to read the page</source>
            <translation>Cómo leer la página</translation>
        </message>
        <message>
            <source>Drop a photo of the page here</source>
            <translation>Suelte aquí una foto de la página</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF. Lay the page flat on something dark and take all of it, edges too, from right above. A scan needs a dark sheet behind the page.</source>
            <translation>PNG, JPEG o PDF. Ponga la página plana sobre algo oscuro y tómela entera, con los bordes, justo desde arriba. Un escaneo necesita una hoja oscura detrás de la página.</translation>
        </message>
        <message>
            <source>Where the numbers are</source>
            <translation>Dónde están los números</translation>
        </message>
        <message>
            <source>Fold the page in half, left edge on right edge, and open it. Read where the crease crosses the slanted lines 1 and 2.</source>
            <translation>Doble la página por la mitad, borde izquierdo sobre borde derecho, y ábrala. Lea dónde cruza el pliegue las líneas inclinadas 1 y 2.</translation>
        </message>
        <message>
            <source>Fold it the other way, lower edge on upper edge, and read 3 and 4.</source>
            <translation>Dóblela en el otro sentido, borde inferior sobre borde superior, y lea 3 y 4.</translation>
        </message>
        <message>
            <source>Measure the lines 5 and 6 from end to end with a ruler, in millimetres.</source>
            <translation>Mida las líneas 5 y 6 de punta a punta con una regla, en milímetros.</translation>
        </message>
        <message>
            <source>Number {number}</source>
            <translation>Número {number}</translation>
        </message>
    </context>
    <context>
        <name>ReadyColumn</name>
        <message>
            <source>Cards ready to print</source>
            <translation>Tarjetas listas para imprimir</translation>
        </message>
        <message>
            <source>Tick all</source>
            <translation>Marcar todas</translation>
        </message>
        <message>
            <source>Tick none</source>
            <translation>No marcar ninguna</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>Arreglar</translation>
        </message>
        <message numerus="yes">
            <source>%n cards ready</source>
            <translation>
                <numerusform>%n tarjeta lista</numerusform>
                <numerusform>%n tarjetas listas</numerusform>
            </translation>
        </message>
        <message>
            <source>No card is ready</source>
            <translation>Ninguna tarjeta está lista</translation>
        </message>
        <message>
            <source>Fix what is wrong for {name}</source>
            <translation>Arreglar lo que falla para {name}</translation>
        </message>
        <message numerus="yes">
            <source>{reason} And %n more.</source>
            <translation>
                <numerusform>{reason} Y %n más.</numerusform>
                <numerusform>{reason} Y %n más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RealPen</name>
        <message>
            <source>Drawings for plotters (*.svg)</source>
            <translation>Dibujos para trazadores (*.svg)</translation>
        </message>
        <message>
            <source>Save for a pen plotter</source>
            <translation>Guardar para trazador</translation>
        </message>
        <message>
            <source>A plotter’s pen follows single strokes, so it writes in a hand made of them. Stock, pen and variation stay as they are.</source>
            <translation>El bolígrafo de un trazador sigue trazos simples, así que escribe con una letra hecha de ellos. Cartulina, bolígrafo y variación quedan como están.</translation>
        </message>
        <message>
            <source>Light grey</source>
            <translation>Gris claro</translation>
        </message>
        <message>
            <source>The card in light grey. Write over it with your own pen.</source>
            <translation>La tarjeta en gris claro. Repásela con su propio bolígrafo.</translation>
        </message>
        <message>
            <source>Guide lines</source>
            <translation>Líneas guía</translation>
        </message>
        <message>
            <source>Two cards: one with the text over its lines, one with the lines alone.</source>
            <translation>Dos tarjetas: una con el texto sobre sus líneas, otra solo con las líneas.</translation>
        </message>
        <message>
            <source>Copy sheet</source>
            <translation>Hoja de muestra</translation>
        </message>
        <message>
            <source>The text in large, above an empty ruled card of the true size.</source>
            <translation>El texto en grande, sobre una tarjeta vacía con líneas a tamaño real.</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Print to write over</source>
            <translation>Imprimir para repasar</translation>
        </message>
        <message>
            <source>For a card in your own hand and ink. Print it at 100 %.</source>
            <translation>Para una tarjeta con su propia letra y tinta. Imprímala al 100 %.</translation>
        </message>
    </context>
    <context>
        <name>RecordAnswer</name>
        <message>
            <source>The answer is recorded.</source>
            <translation>La respuesta se ha registrado.</translation>
        </message>
        <message numerus="yes">
            <source>%n notes are drafts again.</source>
            <translation>
                <numerusform>%n nota vuelve a ser un borrador.</numerusform>
                <numerusform>%n notas vuelven a ser borradores.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes are in the bin.</source>
            <translation>
                <numerusform>%n nota está en la papelera.</numerusform>
                <numerusform>%n notas están en la papelera.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Recording</name>
        <message>
            <source>Taken back.</source>
            <translation>Revertido.</translation>
        </message>
        <message>
            <source>Marked: {state}.</source>
            <translation>Marcada: {state}.</translation>
        </message>
    </context>
    <context>
        <name>ReferralDialog</name>
        <message>
            <source>Edit the referral</source>
            <translation>Editar la recomendación</translation>
        </message>
        <message>
            <source>Add a referral</source>
            <translation>Añadir una recomendación</translation>
        </message>
        <message>
            <source>Through {name}</source>
            <translation>A través de {name}</translation>
        </message>
        <message>
            <source>Which way it goes</source>
            <translation>En qué sentido va</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>On</source>
            <translation>El</translation>
        </message>
        <message>
            <source>Passed on from</source>
            <translation>Pasados desde el</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>Through whom</source>
            <translation>A través de quién</translation>
        </message>
        <message>
            <source>At which company</source>
            <translation>En qué empresa</translation>
        </message>
        <message>
            <source>How far it has come</source>
            <translation>Hasta dónde ha llegado</translation>
        </message>
        <message>
            <source>May they pass your details on?</source>
            <translation>¿Puede pasar sus datos a otros?</translation>
        </message>
        <message>
            <source>From when</source>
            <translation>Desde cuándo</translation>
        </message>
        <message>
            <source>For which role, or for whom</source>
            <translation>Para qué puesto o para quién</translation>
        </message>
        <message>
            <source>Choose someone from the people you know.</source>
            <translation>Elija a alguien de las personas que conoce.</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message numerus="yes">
            <source>%n steps are due.</source>
            <translation>
                <numerusform>Hay %n paso pendiente.</numerusform>
                <numerusform>Hay %n pasos pendientes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemindersSection</name>
        <message>
            <source>Edit your playbook</source>
            <translation>Editar su guía</translation>
        </message>
        <message>
            <source>Save for your calendar…</source>
            <translation>Guardar para su calendario…</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Once a day, tell what is due</source>
            <translation>Avisar una vez al día de lo que está pendiente</translation>
        </message>
        <message>
            <source>The playbook</source>
            <translation>La guía</translation>
        </message>
        <message>
            <source>It says which steps are suggested, after how many days, and why.</source>
            <translation>Dice qué pasos se sugieren, al cabo de cuántos días y por qué.</translation>
        </message>
        <message>
            <source>Weekends and holidays</source>
            <translation>Fines de semana y festivos</translation>
        </message>
        <message>
            <source>Steps keep clear of them. Left empty, those of your return address count.</source>
            <translation>Los pasos los evitan. Si queda vacío, cuentan los de su remite.</translation>
        </message>
        <message>
            <source>Your calendar</source>
            <translation>Su calendario</translation>
        </message>
        <message>
            <source>The days ahead as a file that calendar programs read.</source>
            <translation>Los próximos días como archivo que leen los programas de calendario.</translation>
        </message>
        <message>
            <source>The tray</source>
            <translation>La bandeja del sistema</translation>
        </message>
        <message>
            <source>A short message while Cordially is open behind other windows. No sound.</source>
            <translation>Un mensaje breve mientras Cordially está abierto tras otras ventanas. Sin sonido.</translation>
        </message>
        <message>
            <source>This desktop has no tray.</source>
            <translation>Este escritorio no tiene bandeja del sistema.</translation>
        </message>
        <message>
            <source>Choose a country from the list.</source>
            <translation>Elija un país de la lista.</translation>
        </message>
    </context>
    <context>
        <name>Resting</name>
        <message>
            <source>Go to notes</source>
            <translation>Ir a notas</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Bring this archive back?</source>
            <translation>¿Restaurar esta copia completa?</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>Dejar todo como está</translation>
        </message>
        <message>
            <source>Bring it back</source>
            <translation>Restaurarla</translation>
        </message>
        <message>
            <source>It holds just what is here now: nothing changes.</source>
            <translation>Contiene justo lo que hay aquí ahora: nada cambia.</translation>
        </message>
        <message>
            <source>What is here now is kept as a backup first, so this can be taken back.</source>
            <translation>Lo que hay aquí ahora se guarda antes como copia de seguridad, así que se puede revertir.</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Qué cambiaría</translation>
        </message>
        <message>
            <source>{name}, made on {day}: {counts}.</source>
            <translation>{name}, hecha el {day}: {counts}.</translation>
        </message>
    </context>
    <context>
        <name>ResultStep</name>
        <message>
            <source>Before and after</source>
            <translation>Antes y después</translation>
        </message>
        <message>
            <source>Near the corners it prints up to {miss} mm off. Use this, and every sheet lands within a few tenths.</source>
            <translation>Cerca de las esquinas se desvía hasta {miss} mm. Use esto y cada hoja quedará a pocas décimas.</translation>
        </message>
        <message>
            <source>Now, much enlarged</source>
            <translation>Ahora, muy ampliado</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregido</translation>
        </message>
        <message>
            <source>{x} mm too far right</source>
            <translation>{x} mm de más a la derecha</translation>
        </message>
        <message>
            <source>{x} mm too far left</source>
            <translation>{x} mm de más a la izquierda</translation>
        </message>
        <message>
            <source>{y} mm too high</source>
            <translation>{y} mm de más hacia arriba</translation>
        </message>
        <message>
            <source>{y} mm too low</source>
            <translation>{y} mm de más hacia abajo</translation>
        </message>
        <message>
            <source>Offset: {across}, {along}.</source>
            <translation>Desplazamiento: {across}, {along}.</translation>
        </message>
        <message>
            <source>Size: {wide} % wide, {high} % high. Turned by {turn}°, slanted by {skew}°.</source>
            <translation>Tamaño: {wide} % de ancho, {high} % de alto. Giro de {turn}°, inclinación de {skew}°.</translation>
        </message>
    </context>
    <context>
        <name>ReviewBox</name>
        <message>
            <source>What was found in the note</source>
            <translation>Qué se encontró en la nota</translation>
        </message>
        <message>
            <source>Others…</source>
            <translation>Otras…</translation>
        </message>
        <message>
            <source>This note beside the others to this company</source>
            <translation>Esta nota junto a las otras a esta empresa</translation>
        </message>
        <message>
            <source>More about the review</source>
            <translation>Más sobre la revisión</translation>
        </message>
        <message>
            <source>Mend</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Let it pass</source>
            <translation>Dejar pasar</translation>
        </message>
        <message>
            <source>Switch this rule off</source>
            <translation>Desactivar esta regla</translation>
        </message>
        <message>
            <source>Tell again what you let pass here</source>
            <translation>Volver a avisar de lo que dejó pasar aquí</translation>
        </message>
        <message>
            <source>What is looked for…</source>
            <translation>Qué se revisa…</translation>
        </message>
        <message>
            <source>Switch off: {rule}</source>
            <translation>Desactivar: {rule}</translation>
        </message>
        <message>
            <source>Put into the bin</source>
            <translation>A la papelera</translation>
        </message>
        <message>
            <source>Word it anew</source>
            <translation>Redactar de nuevo</translation>
        </message>
        <message>
            <source>Nothing to mend</source>
            <translation>Nada que corregir</translation>
        </message>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n cosa por revisar</numerusform>
                <numerusform>%n cosas por revisar</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reviewing</name>
        <message>
            <source>Let pass in this note: {what}</source>
            <translation>Dejar pasar en esta nota: {what}</translation>
        </message>
        <message numerus="yes">
            <source>%n things are told again</source>
            <translation>
                <numerusform>Se vuelve a avisar de %n cosa</numerusform>
                <numerusform>Se vuelve a avisar de %n cosas</numerusform>
            </translation>
        </message>
        <message>
            <source>Switched off: {rule}</source>
            <translation>Desactivada: {rule}</translation>
        </message>
        <message>
            <source>Switch on again</source>
            <translation>Volver a activar</translation>
        </message>
    </context>
    <context>
        <name>RulesDialog</name>
        <message>
            <source>What is looked for</source>
            <translation>Qué se revisa</translation>
        </message>
        <message>
            <source>Look for everything</source>
            <translation>Revisarlo todo</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>What you switch off is told in no note, until you switch it on again.</source>
            <translation>Lo que desactiva no se avisa en ninguna nota hasta que lo vuelva a activar.</translation>
        </message>
    </context>
    <context>
        <name>RunCard</name>
        <message>
            <source>Tick the spoilt ones</source>
            <translation>Marcar las estropeadas</translation>
        </message>
        <message>
            <source>Yes, all</source>
            <translation>Sí, todas</translation>
        </message>
        <message>
            <source>Not these…</source>
            <translation>Estas no…</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Print these again</source>
            <translation>Imprimir estas de nuevo</translation>
        </message>
        <message>
            <source>The others are fine</source>
            <translation>Las demás están bien</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>{state}. Look which ones came out.</source>
            <translation>{state}. Mire cuáles salieron.</translation>
        </message>
        <message>
            <source>Tick the spoilt ones; they stay ready.</source>
            <translation>Marque las estropeadas; siguen listas.</translation>
        </message>
        <message>
            <source>Tick the spoilt ones; the others are fine.</source>
            <translation>Marque las estropeadas; las demás están bien.</translation>
        </message>
        <message>
            <source>Open PDF</source>
            <translation>Abrir PDF</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>{cards} in {name}</source>
            <translation>{cards} en {name}</translation>
        </message>
        <message>
            <source>{printer} has them again.</source>
            <translation>{printer} las tiene de nuevo.</translation>
        </message>
        <message numerus="yes">
            <source>%n cards are printed.</source>
            <translation>
                <numerusform>%n tarjeta impresa.</numerusform>
                <numerusform>%n tarjetas impresas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes are done.</source>
            <translation>
                <numerusform>%n sobre hecho.</numerusform>
                <numerusform>%n sobres hechos.</numerusform>
            </translation>
        </message>
        <message>
            <source>{what} That answers for {names}, too.</source>
            <translation>{what} Eso responde también por {names}.</translation>
        </message>
        <message>
            <source>Noted. Their envelopes can be made again.</source>
            <translation>Anotado. Sus sobres se pueden hacer de nuevo.</translation>
        </message>
        <message>
            <source>They stay ready to print.</source>
            <translation>Siguen listas para imprimir.</translation>
        </message>
        <message>
            <source>Noted. Their cards stay as they were before.</source>
            <translation>Anotado. Sus tarjetas quedan como estaban.</translation>
        </message>
        <message>
            <source>Noted. Still ready to print: {count} of {all}; the others stay as they were.</source>
            <translation>Anotado. Aún listas para imprimir: {count} de {all}; las demás quedan como estaban.</translation>
        </message>
    </context>
    <context>
        <name>SampleBanner</name>
        <message>
            <source>This is the sample search. Nothing here touches your own data.</source>
            <translation>Esta es la búsqueda de ejemplo. Nada aquí toca sus propios datos.</translation>
        </message>
        <message>
            <source>Back to your own search</source>
            <translation>Volver a su búsqueda</translation>
        </message>
        <message>
            <source>Leave the sample and go back to your own search</source>
            <translation>Dejar el ejemplo y volver a su propia búsqueda</translation>
        </message>
    </context>
    <context>
        <name>SaveBar</name>
        <message>
            <source>Save cards…</source>
            <translation>Guardar tarjetas…</translation>
        </message>
        <message>
            <source>Save envelopes…</source>
            <translation>Guardar sobres…</translation>
        </message>
        <message>
            <source>As a PDF</source>
            <translation>Como PDF</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Several on a sheet…</source>
            <translation>Varias por hoja…</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Ver las hojas…</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Not answered yet: {cards} in {where}. Make them again all the same?</source>
            <translation>Aún sin responder: {cards} en {where}. ¿Hacerlas de nuevo de todos modos?</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n tarjeta</numerusform>
                <numerusform>%n tarjetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Responder ahora</translation>
        </message>
        <message>
            <source>Save the cards</source>
            <translation>Guardar las tarjetas</translation>
        </message>
        <message>
            <source>{company} cards.pdf</source>
            <translation>{company} tarjetas.pdf</translation>
        </message>
        <message>
            <source>Save again</source>
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <source>{company} envelopes.pdf</source>
            <translation>{company} sobres.pdf</translation>
        </message>
        <message>
            <source>Save the envelopes</source>
            <translation>Guardar los sobres</translation>
        </message>
        <message>
            <source>Print again</source>
            <translation>Imprimir de nuevo</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Writing cards</source>
            <translation>Escribiendo tarjetas</translation>
        </message>
        <message numerus="yes">
            <source>%n cards saved</source>
            <translation>
                <numerusform>%n tarjeta guardada</numerusform>
                <numerusform>%n tarjetas guardadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing envelopes</source>
            <translation>Escribiendo sobres</translation>
        </message>
        <message>
            <source>Handing over to {printer}</source>
            <translation>Entregando a {printer}</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Detenido; no se escribió nada.</translation>
        </message>
        <message>
            <source>{what}. Print {first} first, then turn the stack.</source>
            <translation>{what}. Imprima primero {first} y luego dé la vuelta a la pila.</translation>
        </message>
        <message>
            <source>Show how</source>
            <translation>Mostrar cómo</translation>
        </message>
        <message>
            <source>{printer} has them. Say here how they came out.</source>
            <translation>{printer} las tiene. Diga aquí cómo salieron.</translation>
        </message>
        <message>
            <source>{printer} has them, none for {names}. Say here how they came out.</source>
            <translation>{printer} las tiene, ninguna para {names}. Diga aquí cómo salieron.</translation>
        </message>
        <message>
            <source>{printer} has the outsides. Turn the stack once they are out.</source>
            <translation>{printer} tiene los exteriores. Dé la vuelta a la pila cuando hayan salido.</translation>
        </message>
        <message>
            <source>{what} to {name}.</source>
            <translation>{what} en {name}.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>No envelope of theirs can be made, so no file was written.</source>
            <translation>No se puede hacer ninguno de sus sobres, así que no se escribió ningún archivo.</translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes saved</source>
            <translation>
                <numerusform>%n sobre guardado</numerusform>
                <numerusform>%n sobres guardados</numerusform>
            </translation>
        </message>
        <message>
            <source>{what}, none for {names}</source>
            <translation>{what}, ninguno para {names}</translation>
        </message>
    </context>
    <context>
        <name>ScansStep</name>
        <message>
            <source>Pages read</source>
            <translation>Páginas leídas</translation>
        </message>
        <message>
            <source>Add more…</source>
            <translation>Añadir más…</translation>
        </message>
        <message>
            <source>Leave this one out</source>
            <translation>Dejar esta fuera</translation>
        </message>
        <message>
            <source>Reading the scans</source>
            <translation>Leyendo los escaneos</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Reading {number} of {count}…</source>
            <translation>Leyendo {number} de {count}…</translation>
        </message>
        <message>
            <source>could not be read</source>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>page {number}: {read} of {count} read</source>
            <translation>página {number}: {read} de {count} leídos</translation>
        </message>
        <message>
            <source>Empty: {signs}.</source>
            <translation>Vacíos: {signs}.</translation>
        </message>
        <message>
            <source>Smudged: {signs}.</source>
            <translation>Borrosos: {signs}.</translation>
        </message>
        <message>
            <source>Over the edge: {signs}.</source>
            <translation>Fuera del borde: {signs}.</translation>
        </message>
        <message>
            <source>They can follow later, on a sheet with just these boxes.</source>
            <translation>Pueden venir después, en una hoja solo con estas casillas.</translation>
        </message>
        <message>
            <source>Page {number} of the sheet is not here yet.</source>
            <translation>Aún no está la página {number} de la hoja.</translation>
        </message>
    </context>
    <context>
        <name>ScriptDialog</name>
        <message>
            <source>What to say</source>
            <translation>Qué decir</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Write down what they said</source>
            <translation>Anotar lo que dijeron</translation>
        </message>
        <message>
            <source>Mark as called</source>
            <translation>Marcar la llamada como hecha</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>no telephone number yet</source>
            <translation>aún sin número de teléfono</translation>
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
            <translation>Buscar en todo</translation>
        </message>
    </context>
    <context>
        <name>SenderCorner</name>
        <message>
            <source>Your details are saved.</source>
            <translation>Sus datos se han guardado.</translation>
        </message>
    </context>
    <context>
        <name>SenderDialog</name>
        <message>
            <source>Your details</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Su nombre completo</translation>
        </message>
        <message>
            <source>How you sign</source>
            <translation>Cómo firma</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Su nombre de pila</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Remite</translation>
        </message>
        <message>
            <source>Written on your envelopes.</source>
            <translation>Escrito en sus sobres.</translation>
        </message>
        <message>
            <source>Your notes need a name to be signed with.</source>
            <translation>Sus notas necesitan un nombre con que firmarlas.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>Opening the sample search…</source>
            <translation>Abriendo la búsqueda de ejemplo…</translation>
        </message>
        <message>
            <source>It is back. What was here before is kept as a backup.</source>
            <translation>Restaurado. Lo que había antes se guarda como copia de seguridad.</translation>
        </message>
    </context>
    <context>
        <name>SheetArea</name>
        <message>
            <source>The sheet</source>
            <translation>La hoja</translation>
        </message>
    </context>
    <context>
        <name>SheetDialog</name>
        <message>
            <source>Several cards on a sheet</source>
            <translation>Varias tarjetas por hoja</translation>
        </message>
        <message>
            <source>Places that are gone</source>
            <translation>Lugares que ya no están</translation>
        </message>
        <message>
            <source>No two sources agree on these figures: measure yours first.</source>
            <translation>No hay dos fuentes que coincidan en estas medidas: mida primero las suyas.</translation>
        </message>
        <message>
            <source>Draw edges and folds, for a test on plain paper</source>
            <translation>Dibujar bordes y pliegues, para una prueba en papel común</translation>
        </message>
        <message>
            <source>See the sheets…</source>
            <translation>Ver las hojas…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Guardar…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Click on places of the first sheet that are gone.</source>
            <translation>Haga clic en los lugares que faltan en la primera hoja.</translation>
        </message>
        <message>
            <source>Your last sheet is used in part, as marked. Click on a place to change it.</source>
            <translation>Su última hoja está usada en parte, como se marca. Haga clic en un lugar para cambiarlo.</translation>
        </message>
        <message>
            <source>{cards} on {sheets}</source>
            <translation>{cards} en {sheets}</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n tarjeta</numerusform>
                <numerusform>%n tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets</source>
            <translation>
                <numerusform>%n hoja</numerusform>
                <numerusform>%n hojas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetStep</name>
        <message>
            <source>The first page of the sheet</source>
            <translation>La primera página de la hoja</translation>
        </message>
        <message>
            <source>Print both pages of the sheet at their true size, in colour or grey.</source>
            <translation>Imprima ambas páginas de la hoja a tamaño real, en color o gris.</translation>
        </message>
        <message>
            <source>Write each letter and sign into its box with the pen you like best, at your usual pace. Ten minutes will do; what you leave out can follow later.</source>
            <translation>Escriba cada signo en su casilla con el bolígrafo que más le guste, a su ritmo habitual. Bastan diez minutos; lo que deje puede venir después.</translation>
        </message>
        <message>
            <source>Scan the pages, or photograph them from above in even light, each one whole.</source>
            <translation>Escanee las páginas o fotografíelas desde arriba con luz uniforme, cada una entera.</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Save the sheet as PDF…</source>
            <translation>Guardar la hoja como PDF…</translation>
        </message>
        <message>
            <source>Open it to print</source>
            <translation>Abrirla para imprimir</translation>
        </message>
        <message>
            <source>Save the sheet</source>
            <translation>Guardar la hoja</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>My hand.pdf</source>
            <translation>Mi letra.pdf</translation>
        </message>
        <message>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>{page} ({key})</source>
            <translation>{page} ({key})</translation>
        </message>
        <message>
            <source>Your details: {name}</source>
            <translation>Sus datos: {name}</translation>
        </message>
    </context>
    <context>
        <name>SideBySide</name>
        <message>
            <source>Yours</source>
            <translation>Lo que tiene</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Lo que llega</translation>
        </message>
    </context>
    <context>
        <name>SignatureDialog</name>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>Draw it here</source>
            <translation>Dibújela aquí</translation>
        </message>
        <message>
            <source>Take it from a scan</source>
            <translation>Tomarla de un escaneo</translation>
        </message>
        <message>
            <source>How to give your signature</source>
            <translation>Cómo dar su firma</translation>
        </message>
        <message>
            <source>Undo stroke</source>
            <translation>Deshacer trazo</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>On a card</source>
            <translation>En una tarjeta</translation>
        </message>
        <message>
            <source>Your card’s end shows here.</source>
            <translation>Aquí se ve el final de su tarjeta.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Keep this signature</source>
            <translation>Conservar esta firma</translation>
        </message>
        <message>
            <source>It is written a little differently on each card, in the card’s own pen.</source>
            <translation>Se escribe algo distinta en cada tarjeta, con el bolígrafo de la tarjeta.</translation>
        </message>
        <message>
            <source>With the mouse or a tablet’s pen</source>
            <translation>Con el ratón o el lápiz de una tableta</translation>
        </message>
        <message>
            <source>Thank you again for your time.

Warmly,</source>
            <translation>Gracias de nuevo por su tiempo.

Cordialmente,</translation>
        </message>
    </context>
    <context>
        <name>SignaturePad</name>
        <message>
            <source>The pad to sign on</source>
            <translation>El panel para firmar</translation>
        </message>
        <message numerus="yes">
            <source>%n strokes</source>
            <translation>
                <numerusform>%n trazo</numerusform>
                <numerusform>%n trazos</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is drawn yet</source>
            <translation>Aún no hay nada dibujado</translation>
        </message>
    </context>
    <context>
        <name>SignatureRow</name>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Draw or trace…</source>
            <translation>Dibujar o calcar…</translation>
        </message>
        <message>
            <source>Your signature: {doing}</source>
            <translation>Su firma: {doing}</translation>
        </message>
        <message>
            <source>Your signature is removed.</source>
            <translation>Su firma se ha quitado.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>SizeChoice</name>
        <message>
            <source>Size of the writing</source>
            <translation>Tamaño de la letra</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>As fits</source>
            <translation>Ajustado</translation>
        </message>
        <message>
            <source>Small</source>
            <translation>Pequeño</translation>
        </message>
        <message>
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Large</source>
            <translation>Grande</translation>
        </message>
        <message>
            <source>How large it is written: as large as sits well on the card</source>
            <translation>Tamaño de la letra: tan grande como quede bien en la tarjeta</translation>
        </message>
        <message>
            <source>How large it is written: {points}</source>
            <translation>Tamaño de la letra: {points}</translation>
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
            <translation>Dejar esto fuera</translation>
        </message>
        <message>
            <source>For yourself alone. It may stay empty.</source>
            <translation>Solo para usted. Puede quedar vacío.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Dejar fuera</translation>
        </message>
    </context>
    <context>
        <name>StartStep</name>
        <message>
            <source>Choose files…</source>
            <translation>Elegir archivos…</translation>
        </message>
        <message>
            <source>An e-mail, a signature, an invitation, a contact card or a list of people</source>
            <translation>Un correo, una firma, una invitación, una tarjeta de contacto o una lista de personas</translation>
        </message>
        <message>
            <source>Read this text</source>
            <translation>Leer este texto</translation>
        </message>
        <message>
            <source>Contacts from a phone, Google, Outlook or LinkedIn; a list as CSV or workbook; invitations from a calendar; e-mails. Drop them anywhere on the window, or choose them here.</source>
            <translation>Contactos de un teléfono, Google, Outlook o LinkedIn; una lista como CSV o libro de cálculo; invitaciones de un calendario; correos. Suéltelos en cualquier parte de la ventana o elíjalos aquí.</translation>
        </message>
        <message>
            <source>Or paste text</source>
            <translation>O pegue texto</translation>
        </message>
    </context>
    <context>
        <name>StateButton</name>
        <message>
            <source>Say what happened to this note</source>
            <translation>Decir qué pasó con esta nota</translation>
        </message>
        <message>
            <source>State: {state}</source>
            <translation>Estado: {state}</translation>
        </message>
        <message>
            <source>{state}…</source>
            <translation>{state}…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Revertir</translation>
        </message>
        <message>
            <source>Take back “{state}”, {day}</source>
            <translation>Revertir «{state}», {day}</translation>
        </message>
    </context>
    <context>
        <name>StepMenus</name>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>En tres días</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>En una semana</translation>
        </message>
        <message>
            <source>{when} ({day})</source>
            <translation>{when} ({day})</translation>
        </message>
        <message>
            <source>Another day…</source>
            <translation>Otro día…</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Without a reason</source>
            <translation>Sin motivo</translation>
        </message>
        <message>
            <source>Another reason…</source>
            <translation>Otro motivo…</translation>
        </message>
        <message>
            <source>There is one: write to somebody there</source>
            <translation>Hay una: escribir a alguien allí</translation>
        </message>
        <message>
            <source>Show {name}</source>
            <translation>Mostrar {name}</translation>
        </message>
        <message>
            <source>Show the last note</source>
            <translation>Mostrar la última nota</translation>
        </message>
        <message>
            <source>Show the application</source>
            <translation>Mostrar la candidatura</translation>
        </message>
        <message>
            <source>It does not feel right</source>
            <translation>No me parece adecuado</translation>
        </message>
        <message>
            <source>Once is enough</source>
            <translation>Con una vez basta</translation>
        </message>
        <message>
            <source>The moment has passed</source>
            <translation>El momento ya pasó</translation>
        </message>
        <message>
            <source>Said in another way already</source>
            <translation>Ya lo dije de otra manera</translation>
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
            <translation>Más tarde</translation>
        </message>
        <message>
            <source>Later: {what}</source>
            <translation>Más tarde: {what}</translation>
        </message>
        <message>
            <source>Skip, and more</source>
            <translation>Omitir y más</translation>
        </message>
        <message>
            <source>Skip, and more: {what}</source>
            <translation>Omitir y más: {what}</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Todo junto</translation>
        </message>
        <message>
            <source>One by one</source>
            <translation>Uno por uno</translation>
        </message>
    </context>
    <context>
        <name>StockChoice</name>
        <message>
            <source>Stock</source>
            <translation>Cartulina</translation>
        </message>
        <message>
            <source>Stock: what is printed on</source>
            <translation>Cartulina: sobre qué se imprime</translation>
        </message>
    </context>
    <context>
        <name>StoreBanner</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Copy what you typed</source>
            <translation>Copiar lo que escribió</translation>
        </message>
        <message>
            <source>Save it elsewhere…</source>
            <translation>Guardarlo en otro lugar…</translation>
        </message>
        <message>
            <source>You can read everything and change nothing. {why}</source>
            <translation>Puede leerlo todo y no cambiar nada. {why}</translation>
        </message>
        <message>
            <source>{why} What you type stays in this window meanwhile.</source>
            <translation>{why} Lo que escriba se queda mientras tanto en esta ventana.</translation>
        </message>
        <message>
            <source>Not everything you typed could be kept. Copy it or save it elsewhere; closing once more leaves it behind.</source>
            <translation>No se pudo guardar todo lo que escribió. Cópielo o guárdelo en otro lugar; si vuelve a cerrar, se perderá.</translation>
        </message>
    </context>
    <context>
        <name>SubjectField</name>
        <message>
            <source>Subject of the e-mail</source>
            <translation>Asunto del correo</translation>
        </message>
    </context>
    <context>
        <name>TalkDialog</name>
        <message>
            <source>Your talk with {name}</source>
            <translation>Su conversación con {name}</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Lo que usted prometió</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Lo que admiró</translation>
        </message>
        <message>
            <source>What you would bring to their work</source>
            <translation>Lo que aportaría a su trabajo</translation>
        </message>
        <message>
            <source>One thing a line, three at most.</source>
            <translation>Una cosa por línea, tres como mucho.</translation>
        </message>
        <message>
            <source>What you want to say</source>
            <translation>Lo que quiere decir</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message>
            <source>Edit template</source>
            <translation>Editar plantilla</translation>
        </message>
        <message>
            <source>Keep as template</source>
            <translation>Guardar como plantilla</translation>
        </message>
        <message>
            <source>Short thanks</source>
            <translation>Gracias breves</translation>
        </message>
        <message>
            <source>Put in a field</source>
            <translation>Insertar un campo</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Nombre de la plantilla</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>For which occasion</source>
            <translation>Para qué ocasión</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Cómo viaja</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>What stands in braces is filled in for each person.</source>
            <translation>Lo que va entre llaves se completa para cada persona.</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Give it a name to find it by.</source>
            <translation>Póngale un nombre para encontrarla.</translation>
        </message>
        <message>
            <source>What does it say?</source>
            <translation>¿Qué dice?</translation>
        </message>
        <message>
            <source>this text</source>
            <translation>este texto</translation>
        </message>
    </context>
    <context>
        <name>TextTools</name>
        <message>
            <source>Your words…</source>
            <translation>Sus palabras…</translation>
        </message>
        <message>
            <source>Templates and phrases of your own</source>
            <translation>Plantillas y frases propias</translation>
        </message>
        <message>
            <source>Keep as template…</source>
            <translation>Guardar como plantilla…</translation>
        </message>
        <message>
            <source>Keep this sentence as a phrase of mine…</source>
            <translation>Guardar esta oración como frase mía…</translation>
        </message>
        <message>
            <source>Your phrases and templates…</source>
            <translation>Sus frases y plantillas…</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>Cordially writes it anew. Undo brings back every word of yours.</source>
            <translation>Cordially la escribe de nuevo. Deshacer le devuelve cada palabra.</translation>
        </message>
        <message>
            <source>Another wording</source>
            <translation>Otra redacción</translation>
        </message>
        <message>
            <source>The same facts in other words. Undo brings these back.</source>
            <translation>Lo mismo con otras palabras. Deshacer le devuelve estas.</translation>
        </message>
    </context>
    <context>
        <name>ThanksDialog</name>
        <message>
            <source>Thank {name}</source>
            <translation>Dar las gracias a {name}</translation>
        </message>
        <message>
            <source>putting in a word with the design team</source>
            <translation>hablar de mí al equipo de diseño</translation>
        </message>
        <message>
            <source>we talked last week</source>
            <translation>hablamos la semana pasada</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>Escribir la nota</translation>
        </message>
        <message>
            <source>How they helped</source>
            <translation>Cómo le ayudó</translation>
        </message>
        <message>
            <source>Leave it out while nothing has come of it yet.</source>
            <translation>Déjelo vacío mientras no haya resultado nada.</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>How it travels</source>
            <translation>Cómo viaja</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Cómo habla</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>A few words make the thanks theirs.</source>
            <translation>Unas palabras hacen personales las gracias.</translation>
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
            <translation>De antes del no</translation>
        </message>
        <message>
            <source>Card saved</source>
            <translation>Tarjeta guardada</translation>
        </message>
        <message>
            <source>Card fits</source>
            <translation>La tarjeta cabe</translation>
        </message>
        <message>
            <source>Card too long</source>
            <translation>Tarjeta demasiado larga</translation>
        </message>
        <message>
            <source>Card is empty</source>
            <translation>La tarjeta está vacía</translation>
        </message>
        <message>
            <source>Card cannot be drawn</source>
            <translation>La tarjeta no se puede trazar</translation>
        </message>
        <message>
            <source>No envelope</source>
            <translation>Sin sobre</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <source>Address too long</source>
            <translation>Dirección demasiado larga</translation>
        </message>
        <message>
            <source>Check envelope</source>
            <translation>Revisar el sobre</translation>
        </message>
        <message>
            <source>Envelope fits</source>
            <translation>El sobre cabe</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>Save for your calendar…</source>
            <translation>Guardar para su calendario…</translation>
        </message>
        <message>
            <source>Edit your playbook</source>
            <translation>Editar su guía</translation>
        </message>
        <message>
            <source>Nothing is due. The day is yours.</source>
            <translation>No hay nada pendiente. El día es suyo.</translation>
        </message>
        <message>
            <source>Once there is an application, with the people you met, the next step stands here on its day, with its reason.</source>
            <translation>Cuando haya una candidatura, con las personas que conoció, el próximo paso aparecerá aquí en su día, con su motivo.</translation>
        </message>
        <message>
            <source>New application</source>
            <translation>Nueva candidatura</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>Nothing is due just now. More comes later today.</source>
            <translation>Ahora no hay nada pendiente. Más tarde hoy habrá algo.</translation>
        </message>
        <message>
            <source>What is suggested, when and why stands in the playbook.</source>
            <translation>Qué se sugiere, cuándo y por qué está en la guía.</translation>
        </message>
    </context>
    <context>
        <name>ToldView</name>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Nothing to tell yet</source>
            <translation>Aún no hay nada que contar</translation>
        </message>
        <message>
            <source>Whom you met, what you wrote to them and what came back is counted here, without any judgement.</source>
            <translation>Aquí se cuenta a quién conoció, qué escribió y qué volvió, sin juzgar nada.</translation>
        </message>
        <message>
            <source>Company by company</source>
            <translation>Empresa por empresa</translation>
        </message>
        <message>
            <source>Outline: notes written; half filled: mailed or e-mailed; filled: answered.</source>
            <translation>Contorno: notas escritas; medio relleno: enviadas (postal o e-mail); relleno: respondidas.</translation>
        </message>
        <message>
            <source>People met</source>
            <translation>Personas conocidas</translation>
        </message>
        <message>
            <source>Notes written</source>
            <translation>Notas escritas</translation>
        </message>
        <message>
            <source>Mailed or e-mailed</source>
            <translation>Enviadas (postal o e-mail)</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondidas</translation>
        </message>
        <message>
            <source>Feedback received</source>
            <translation>Comentarios recibidos</translation>
        </message>
        <message>
            <source>Recommending you</source>
            <translation>Le recomiendan</translation>
        </message>
        <message>
            <source>Recommended by you</source>
            <translation>Recomendadas por usted</translation>
        </message>
        <message>
            <source>At no company</source>
            <translation>En ninguna empresa</translation>
        </message>
        <message numerus="yes">
            <source>%n people met</source>
            <translation>
                <numerusform>%n persona conocida</numerusform>
                <numerusform>%n personas conocidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n nota escrita</numerusform>
                <numerusform>%n notas escritas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mailed or e-mailed</source>
            <translation>
                <numerusform>%n enviada (postal o e-mail)</numerusform>
                <numerusform>%n enviadas (postal o e-mail)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answered</source>
            <translation>
                <numerusform>%n respondida</numerusform>
                <numerusform>%n respondidas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pieces of feedback</source>
            <translation>
                <numerusform>%n comentario</numerusform>
                <numerusform>%n comentarios</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommending you</source>
            <translation>
                <numerusform>%n le recomienda</numerusform>
                <numerusform>%n le recomiendan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recommended by you</source>
            <translation>
                <numerusform>%n recomendada por usted</numerusform>
                <numerusform>%n recomendadas por usted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
    </context>
    <context>
        <name>TracePart</name>
        <message>
            <source>Drop a scan or photo here</source>
            <translation>Suelte aquí un escaneo o una foto</translation>
        </message>
        <message>
            <source>PNG, JPEG or PDF. Sign with a dark pen on plain white paper and leave paper all round; shadows, specks and the paper are taken away.</source>
            <translation>PNG, JPEG o PDF. Firme con un bolígrafo oscuro en papel blanco liso y deje papel alrededor; las sombras, las motas y el papel se eliminan.</translation>
        </message>
        <message>
            <source>Your picture</source>
            <translation>Su imagen</translation>
        </message>
        <message>
            <source>Its ink</source>
            <translation>Su tinta</translation>
        </message>
        <message>
            <source>Another picture…</source>
            <translation>Otra imagen…</translation>
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
            <translation>Los exteriores han salido. Dé la vuelta a toda la pila como a la página de un libro y vuelva a ponerla; el borde grueso entra otra vez primero.</translation>
        </message>
        <message>
            <source>Your own address goes on the flaps: turn the envelopes over like pages of a book and put them back; the same edge goes in first.</source>
            <translation>Su propia dirección va en las solapas: dé la vuelta a los sobres como a las páginas de un libro y vuelva a ponerlos; el mismo borde entra primero.</translation>
        </message>
        <message>
            <source>How to turn the stack</source>
            <translation>Cómo dar la vuelta a la pila</translation>
        </message>
        <message>
            <source>Over, like a page of a book; the same edge goes in first.</source>
            <translation>Se gira como la página de un libro; el mismo borde entra primero.</translation>
        </message>
        <message>
            <source>Print the insides</source>
            <translation>Imprimir los interiores</translation>
        </message>
        <message>
            <source>Print the flaps</source>
            <translation>Imprimir las solapas</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <source>The cards are ready to print again, on new paper</source>
            <translation>Las tarjetas están listas para imprimirse de nuevo, en papel nuevo</translation>
        </message>
        <message>
            <source>{printer} has the other side.</source>
            <translation>{printer} tiene la otra cara.</translation>
        </message>
        <message>
            <source>They are ready to print again.</source>
            <translation>Están listas para imprimirse de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>TwiceDialog</name>
        <message>
            <source>People who may be there twice</source>
            <translation>Personas que quizá estén dos veces</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>They are two people</source>
            <translation>Son dos personas</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>Unirlas en una</translation>
        </message>
        <message>
            <source>Everything that hangs on the one moves to the other. Undo takes it back.</source>
            <translation>Todo lo que depende de una pasa a la otra. Deshacer lo revierte.</translation>
        </message>
        <message>
            <source>Nobody is there twice.</source>
            <translation>Nadie está dos veces.</translation>
        </message>
        <message>
            <source>The one</source>
            <translation>La una</translation>
        </message>
        <message>
            <source>The other</source>
            <translation>La otra</translation>
        </message>
        <message>
            <source>They say the same.</source>
            <translation>Dicen lo mismo.</translation>
        </message>
        <message>
            <source>{name} is one person now.</source>
            <translation>{name} es ahora una sola persona.</translation>
        </message>
        <message>
            <source>{one} and {other} stay two people.</source>
            <translation>{one} y {other} siguen siendo dos personas.</translation>
        </message>
    </context>
    <context>
        <name>TwiceLine</name>
        <message>
            <source>Look for people who are there twice</source>
            <translation>Buscar personas que estén dos veces</translation>
        </message>
        <message numerus="yes">
            <source>%n people may be there twice</source>
            <translation>
                <numerusform>%n persona quizá esté dos veces</numerusform>
                <numerusform>%n personas quizá estén dos veces</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndatedRows</name>
        <message>
            <source>On which day did {company} answer? The days ahead are counted from it.</source>
            <translation>¿Qué día respondió {company}? Los próximos días se cuentan desde entonces.</translation>
        </message>
        <message>
            <source>Say when</source>
            <translation>Decir cuándo</translation>
        </message>
        <message>
            <source>Say when {company} answered</source>
            <translation>Decir cuándo respondió {company}</translation>
        </message>
    </context>
    <context>
        <name>Undo</name>
        <message>
            <source>Undo: {what}</source>
            <translation>Deshacer: {what}</translation>
        </message>
        <message>
            <source>Redo: {what}</source>
            <translation>Rehacer: {what}</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>No hay nada que deshacer.</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>Deshecho: {what}</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>No hay nada que rehacer.</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>Rehecho: {what}</translation>
        </message>
    </context>
    <context>
        <name>VariationChoice</name>
        <message>
            <source>Variation</source>
            <translation>Variación</translation>
        </message>
        <message>
            <source>How much the hand wanders</source>
            <translation>Cuánto varía la letra</translation>
        </message>
        <message>
            <source>thanks</source>
            <translation>gracias</translation>
        </message>
    </context>
    <context>
        <name>VentField</name>
        <message>
            <source>Vent pad</source>
            <translation>Bloc de desahogo</translation>
        </message>
        <message>
            <source>Everything you would never send</source>
            <translation>Todo lo que nunca enviaría</translation>
        </message>
        <message>
            <source>Copying is off here: a clipboard may remember what passes through it.</source>
            <translation>Aquí no se puede copiar: un portapapeles puede recordar lo que pasa por él.</translation>
        </message>
        <message>
            <source>That is too long to paste at once. Paste a part of it.</source>
            <translation>Es demasiado largo para pegarlo de una vez. Pegue una parte.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Seleccionar todo</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
    </context>
    <context>
        <name>VentWindow</name>
        <message>
            <source>Vent pad</source>
            <translation>Bloc de desahogo</translation>
        </message>
        <message>
            <source>Shred it</source>
            <translation>Triturarlo</translation>
        </message>
        <message>
            <source>What it cannot promise</source>
            <translation>Lo que no puede prometer</translation>
        </message>
        <message>
            <source>Another idea</source>
            <translation>Otra idea</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Write it as it is. Nobody will read it, and nothing of it is kept.</source>
            <translation>Escríbalo tal cual. Nadie lo leerá y no se guarda nada.</translation>
        </message>
        <message>
            <source>Stays in this window only. Closing shreds it.</source>
            <translation>Se queda solo en esta ventana. Al cerrarla se tritura.</translation>
        </message>
        <message>
            <source>It is gone</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Now for something else:</source>
            <translation>Y ahora, otra cosa:</translation>
        </message>
        <message>
            <source>Cordially writes this nowhere: no file, no draft, no undo, no clipboard, no crash report. It cannot govern what lies around it. The operating system may move memory to its swap file or write all of it to disk when the computer sleeps, and a screen reader, an input method or whoever watches this computer takes part in what is typed. If it is not your computer, use paper.</source>
            <translation>Cordially no escribe esto en ninguna parte: ni archivo, ni borrador, ni deshacer, ni portapapeles, ni informe de fallos. No puede gobernar lo que hay a su alrededor. El sistema operativo puede pasar memoria a su archivo de intercambio o escribirla entera en el disco cuando el equipo se suspende, y un lector de pantalla, un método de entrada o quien vigile este equipo tiene acceso a lo que se escribe. Si no es su equipo, use papel.</translation>
        </message>
    </context>
    <context>
        <name>VersionBar</name>
        <message>
            <source>Change it</source>
            <translation>Cambiarla</translation>
        </message>
        <message>
            <source>{state} on {day}. Changing it begins version {next}; this one stays readable.</source>
            <translation>{state} el {day}. Al cambiarla empieza la versión {next}; esta se puede seguir leyendo.</translation>
        </message>
        <message>
            <source>Your next word begins version {next}; this one stays readable.</source>
            <translation>Su próxima palabra empieza la versión {next}; esta se puede seguir leyendo.</translation>
        </message>
        <message>
            <source>This is version {now}.</source>
            <translation>Esta es la versión {now}.</translation>
        </message>
        <message>
            <source>Back to version {number}</source>
            <translation>Volver a la versión {number}</translation>
        </message>
        <message>
            <source>Read version {number}</source>
            <translation>Leer la versión {number}</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Write a first card</source>
            <translation>Escribir una primera tarjeta</translation>
        </message>
        <message>
            <source>Bring in contacts…</source>
            <translation>Importar contactos…</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>A note by hand, to whoever met you</source>
            <translation>Una nota a mano para quien le recibió</translation>
        </message>
        <message>
            <source>Say whom you met and what you talked about. The card is drafted, written in a hand you choose, and ready to print a minute or two later.</source>
            <translation>Diga a quién conoció y de qué hablaron. La tarjeta queda en borrador, escrita con la letra que elija y lista para imprimir uno o dos minutos después.</translation>
        </message>
        <message>
            <source>Everything stays on this computer. Nothing is sent anywhere.</source>
            <translation>Todo se queda en este equipo. No se envía nada a ninguna parte.</translation>
        </message>
    </context>
    <context>
        <name>WhoDialog</name>
        <message>
            <source>Who writes?</source>
            <translation>¿Quién escribe?</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Step 1 of 2</source>
            <translation>Paso 1 de 2</translation>
        </message>
        <message>
            <source>Your full name</source>
            <translation>Su nombre completo</translation>
        </message>
        <message>
            <source>Written on your envelopes. It can wait.</source>
            <translation>Escrito en sus sobres. Puede esperar.</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Remite</translation>
        </message>
        <message>
            <source>A card needs a name to be signed with; Skip asks for it later.</source>
            <translation>Una tarjeta necesita un nombre con que firmarla; Omitir lo pide más tarde.</translation>
        </message>
    </context>
    <context>
        <name>WorkingStep</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Looking who is here already: {done} of {all}</source>
            <translation>Buscando quién está ya: {done} de {all}</translation>
        </message>
        <message numerus="yes">
            <source>%Ln read so far</source>
            <translation>
                <numerusform>%Ln leído hasta ahora</numerusform>
                <numerusform>%Ln leídos hasta ahora</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WriteForEveryone</name>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n nota escrita</numerusform>
                <numerusform>%n notas escritas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WritingSection</name>
        <message>
            <source>That of the note before</source>
            <translation>El de la nota anterior</translation>
        </message>
        <message>
            <source>Go by the newest note instead</source>
            <translation>Guiarse por la nota más reciente</translation>
        </message>
        <message>
            <source>200 characters, free account</source>
            <translation>200 caracteres, cuenta gratuita</translation>
        </message>
        <message>
            <source>300 characters, paid account</source>
            <translation>300 caracteres, cuenta de pago</translation>
        </message>
        <message>
            <source>What is looked for…</source>
            <translation>Qué se revisa…</translation>
        </message>
        <message>
            <source>Your phrases and templates…</source>
            <translation>Sus frases y plantillas…</translation>
        </message>
        <message>
            <source>Learn your hand…</source>
            <translation>Aprender su letra…</translation>
        </message>
        <message>
            <source>New notes</source>
            <translation>Notas nuevas</translation>
        </message>
        <message>
            <source>What a new note begins with. Notes that are written stay as they are.</source>
            <translation>Con qué empieza una nota nueva. Las ya escritas quedan como están.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>How it speaks</source>
            <translation>Cómo habla</translation>
        </message>
        <message>
            <source>Fill in a sheet once by pen, and notes can be in your own writing.</source>
            <translation>Rellene una hoja una vez a mano y las notas podrán ir con su propia letra.</translation>
        </message>
        <message>
            <source>Your own hand and words</source>
            <translation>Su propia letra y sus palabras</translation>
        </message>
        <message>
            <source>What is told beside a note before it goes out.</source>
            <translation>Qué se avisa junto a una nota antes de que salga.</translation>
        </message>
        <message>
            <source>The review</source>
            <translation>La revisión</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Longest invitation</source>
            <translation>Invitación más larga</translation>
        </message>
    </context>
    <context>
        <name>YouSection</name>
        <message>
            <source>Your full name</source>
            <translation>Su nombre completo</translation>
        </message>
        <message>
            <source>How you sign</source>
            <translation>Cómo firma</translation>
        </message>
        <message>
            <source>Your first name</source>
            <translation>Su nombre de pila</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Return address</source>
            <translation>Remite</translation>
        </message>
        <message>
            <source>Written on your envelopes.</source>
            <translation>Escrito en sus sobres.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Firma</translation>
        </message>
        <message>
            <source>Your notes need a name to be signed with.</source>
            <translation>Sus notas necesitan un nombre con que firmarlas.</translation>
        </message>
    </context>
    <context>
        <name>ZoomBar</name>
        <message>
            <source>Farther</source>
            <translation>Más lejos</translation>
        </message>
        <message>
            <source>Closer</source>
            <translation>Más cerca</translation>
        </message>
        <message>
            <source>True size</source>
            <translation>Tamaño real</translation>
        </message>
    </context>
    <context>
        <name>_Question</name>
        <message>
            <source>Delete all of it? This cannot be undone. Older backups keep it until they go.</source>
            <translation>¿Eliminarlo todo? No se puede deshacer. Las copias de seguridad anteriores lo guardan hasta que desaparezcan.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservarlo</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>Eliminar para siempre</translation>
        </message>
    </context>
    <context>
        <name>_Sample</name>
        <message>
            <source>A sample of the hand</source>
            <translation>Una muestra de la letra</translation>
        </message>
        <message>
            <source>Here your hand will write its first lines.</source>
            <translation>Aquí su letra escribirá sus primeras líneas.</translation>
        </message>
    </context>
    <context>
        <name>address</name>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Estado o región</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>Such as: c/o Front desk</source>
            <translation>Por ejemplo: a/c Recepción</translation>
        </message>
        <message>
            <source>Attention line</source>
            <translation>A la atención de</translation>
        </message>
        <message>
            <source>Choose a country from the list.</source>
            <translation>Elija un país de la lista.</translation>
        </message>
        <message>
            <source>this form</source>
            <translation>este formulario</translation>
        </message>
    </context>
    <context>
        <name>answer</name>
        <message>
            <source>by phone</source>
            <translation>por teléfono</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>por correo electrónico</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>por carta</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>en persona</translation>
        </message>
        <message>
            <source>{answer} by {day}</source>
            <translation>{answer} antes del {day}</translation>
        </message>
        <message>
            <source>{answer} on {day}</source>
            <translation>{answer} el {day}</translation>
        </message>
        <message>
            <source>{answer}, {how}</source>
            <translation>{answer}, {how}</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Registrar la respuesta</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>You were among the last few.</source>
            <translation>Usted quedó entre los últimos finalistas.</translation>
        </message>
        <message>
            <source>Change the answer</source>
            <translation>Cambiar la respuesta</translation>
        </message>
        <message>
            <source>Their answer</source>
            <translation>Su respuesta</translation>
        </message>
        <message>
            <source>None yet. They named {day} for it.</source>
            <translation>Ninguna todavía. Dijeron que sería el {day}.</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>Ninguna todavía.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>when Cordially was closed</source>
            <translation>al cerrar Cordially</translation>
        </message>
        <message>
            <source>after a start, as the last changes had none</source>
            <translation>tras un inicio, porque los últimos cambios no tenían ninguna</translation>
        </message>
        <message>
            <source>before an update</source>
            <translation>antes de una actualización</translation>
        </message>
        <message>
            <source>before contacts were brought in</source>
            <translation>antes de importar contactos</translation>
        </message>
        <message>
            <source>before an archive was brought back</source>
            <translation>antes de restaurar una copia completa</translation>
        </message>
        <message>
            <source>when you asked for it</source>
            <translation>cuando usted la pidió</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Empresas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>Pasos del plan</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Recomendaciones</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>Your phrases</source>
            <translation>Sus frases</translation>
        </message>
        <message>
            <source>Your templates</source>
            <translation>Sus plantillas</translation>
        </message>
        <message>
            <source>What was printed</source>
            <translation>Lo que se imprimió</translation>
        </message>
        <message>
            <source>Your details</source>
            <translation>Sus datos</translation>
        </message>
        <message>
            <source>Your preferences</source>
            <translation>Sus preferencias</translation>
        </message>
        <message>
            <source>{count} come back</source>
            <translation>{count} vuelven</translation>
        </message>
        <message>
            <source>{count} go</source>
            <translation>{count} se van</translation>
        </message>
        <message>
            <source>{count} become what they were</source>
            <translation>{count} quedan como eran</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>What your calendar was told</source>
            <translation>Lo que se indicó a su calendario</translation>
        </message>
        <message>
            <source>Your playbook</source>
            <translation>Su guía</translation>
        </message>
        <message>
            <source>Your own hands</source>
            <translation>Sus propias letras</translation>
        </message>
        <message>
            <source>The pictures of your fronts</source>
            <translation>Las imágenes de sus portadas</translation>
        </message>
        <message>
            <source>{what}: come back</source>
            <translation>{what}: vuelven</translation>
        </message>
        <message>
            <source>{what}: go</source>
            <translation>{what}: se van</translation>
        </message>
        <message>
            <source>{what}: as they were</source>
            <translation>{what}: como eran</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Place of work</source>
            <translation>Lugar de trabajo</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Candidatura</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Step of the plan</source>
            <translation>Paso del plan</translation>
        </message>
        <message>
            <source>Lesson</source>
            <translation>Lección</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Recomendación</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>Frase</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n persona</numerusform>
                <numerusform>%n personas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n applications</source>
            <translation>
                <numerusform>%n candidatura</numerusform>
                <numerusform>%n candidaturas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n notes</source>
            <translation>
                <numerusform>%n nota</numerusform>
                <numerusform>%n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message numerus="yes">
            <source>%n to write</source>
            <translation>
                <numerusform>%n por escribir</numerusform>
                <numerusform>%n por escribir</numerusform>
            </translation>
        </message>
        <message>
            <source>{role} at {company}, {stage}</source>
            <translation>{role} en {company}, {stage}</translation>
        </message>
    </context>
    <context>
        <name>boxes</name>
        <message>
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>vacío</translation>
        </message>
        <message>
            <source>smudged</source>
            <translation>borroso</translation>
        </message>
        <message>
            <source>cut</source>
            <translation>cortado</translation>
        </message>
    </context>
    <context>
        <name>closed_door</name>
        <message>
            <source>Cordially could not open its data</source>
            <translation>Cordially no pudo abrir sus datos</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd, d MMM</source>
            <translation>ddd, d MMM</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>ayer</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
    </context>
    <context>
        <name>email</name>
        <message>
            <source>This does not look like an e-mail address. It is kept as you typed it.</source>
            <translation>No parece una dirección de correo. Se guarda como la escribió.</translation>
        </message>
    </context>
    <context>
        <name>files</name>
        <message>
            <source>{path} is not there any more.</source>
            <translation>{path} ya no está.</translation>
        </message>
        <message>
            <source>No program was found that opens {name}; it lies in {folder}.</source>
            <translation>No se encontró ningún programa que abra {name}; está en {folder}.</translation>
        </message>
    </context>
    <context>
        <name>form</name>
        <message>
            <source>Taken up where you left off.</source>
            <translation>Retomado donde lo dejó.</translation>
        </message>
        <message>
            <source>Start over</source>
            <translation>Empezar de nuevo</translation>
        </message>
    </context>
    <context>
        <name>fronts</name>
        <message>
            <source>Sprig</source>
            <translation>Ramita</translation>
        </message>
        <message>
            <source>Wreath</source>
            <translation>Corona</translation>
        </message>
        <message>
            <source>Flower</source>
            <translation>Flor</translation>
        </message>
        <message>
            <source>Leaf</source>
            <translation>Hoja</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>Olas</translation>
        </message>
        <message>
            <source>Hills</source>
            <translation>Colinas</translation>
        </message>
        <message>
            <source>Cup</source>
            <translation>Taza</translation>
        </message>
        <message>
            <source>By the printer, turned about the long edge</source>
            <translation>Por la impresora, girada sobre el borde largo</translation>
        </message>
        <message>
            <source>By the printer, turned about the short edge</source>
            <translation>Por la impresora, girada sobre el borde corto</translation>
        </message>
        <message>
            <source>You turn the stack by hand</source>
            <translation>Usted da la vuelta a la pila a mano</translation>
        </message>
        <message>
            <source>It is printed already: print the inside only</source>
            <translation>Ya está impresa: imprimir solo el interior</translation>
        </message>
    </context>
    <context>
        <name>hands</name>
        <message>
            <source>quick upright print with an easy slant</source>
            <translation>imprenta ágil, apenas inclinada</translation>
        </message>
        <message>
            <source>rounded joined script</source>
            <translation>redonda y ligada</translation>
        </message>
        <message>
            <source>slender slanted script, lightly joined</source>
            <translation>esbelta, inclinada, poco ligada</translation>
        </message>
        <message>
            <source>narrow, lively print</source>
            <translation>imprenta estrecha y viva</translation>
        </message>
        <message>
            <source>school cursive, loosely joined</source>
            <translation>cursiva escolar, poco ligada</translation>
        </message>
        <message>
            <source>small hasty capitals and print</source>
            <translation>mayúsculas pequeñas y rápidas</translation>
        </message>
        <message>
            <source>round, even print</source>
            <translation>imprenta redonda y pareja</translation>
        </message>
        <message>
            <source>neat, clear print</source>
            <translation>imprenta clara y cuidada</translation>
        </message>
        <message>
            <source>upright, airy script</source>
            <translation>vertical y aireada</translation>
        </message>
        <message>
            <source>broad-pen script</source>
            <translation>con pluma ancha</translation>
        </message>
        <message>
            <source>friendly, careful print</source>
            <translation>imprenta amable y cuidada</translation>
        </message>
        <message>
            <source>flowing formal script</source>
            <translation>fluida y formal</translation>
        </message>
        <message>
            <source>neat slanted print</source>
            <translation>imprenta inclinada y cuidada</translation>
        </message>
        <message>
            <source>chancery italic</source>
            <translation>cursiva cancilleresca</translation>
        </message>
        <message>
            <source>playful print with small serifs</source>
            <translation>juguetona, con pequeños remates</translation>
        </message>
    </context>
    <context>
        <name>ideas</name>
        <message>
            <source>Walk once round the block and leave the phone at home.</source>
            <translation>Dé una vuelta a la manzana y deje el teléfono en casa.</translation>
        </message>
        <message>
            <source>Cook something that needs stirring.</source>
            <translation>Cocine algo que haya que remover.</translation>
        </message>
        <message>
            <source>Play one song, loud, to its end.</source>
            <translation>Ponga una canción, a todo volumen, hasta el final.</translation>
        </message>
        <message>
            <source>Call someone who makes you laugh. Ask about their day.</source>
            <translation>Llame a alguien que le haga reír. Pregúntele por su día.</translation>
        </message>
        <message>
            <source>Put one drawer in order. Only one.</source>
            <translation>Ordene un cajón. Solo uno.</translation>
        </message>
        <message>
            <source>Water the plants, slowly.</source>
            <translation>Riegue las plantas, despacio.</translation>
        </message>
        <message>
            <source>Make tea, and drink it at the window.</source>
            <translation>Prepare té y tómelo junto a la ventana.</translation>
        </message>
        <message>
            <source>Read ten pages of something with no use at all.</source>
            <translation>Lea diez páginas de algo que no sirva para nada.</translation>
        </message>
    </context>
    <context>
        <name>importing</name>
        <message>
            <source>Full name</source>
            <translation>Nombre completo</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Middle name</source>
            <translation>Segundo nombre</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <source>Name and e-mail in one</source>
            <translation>Nombre y correo juntos</translation>
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
            <translation>Apodo</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Cargo</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Departamento</translation>
        </message>
        <message>
            <source>Whole address</source>
            <translation>Dirección completa</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Calle</translation>
        </message>
        <message>
            <source>House number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Second line of the street</source>
            <translation>Segunda línea de la calle</translation>
        </message>
        <message>
            <source>PO box</source>
            <translation>Apartado postal</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Código postal</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ciudad</translation>
        </message>
        <message>
            <source>State or region</source>
            <translation>Estado o región</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>País</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>Sitio web</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>Cumpleaños</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Grupo</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>No se necesita</translation>
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
            <translation>Elija qué importar</translation>
        </message>
        <message>
            <source>Contacts, invitations and e-mails ({endings})</source>
            <translation>Contactos, invitaciones y correos ({endings})</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Anniversary</source>
            <translation>Aniversario</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupos</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>Familiares</translation>
        </message>
        <message>
            <source>A picture</source>
            <translation>Una imagen</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Dudoso</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>Unido</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Entrevista</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Skipped</source>
            <translation>Omitido</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Sin cambios</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Greeted as</source>
            <translation>Nombre al saludar</translation>
        </message>
        <message>
            <source>Form of address</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Further details</source>
            <translation>Más datos</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>With</source>
            <translation>Con</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Para</translation>
        </message>
        <message>
            <source>Shares an e-mail address with {names}</source>
            <translation>Comparte dirección de correo con {names}</translation>
        </message>
        <message>
            <source>Shares a phone number with {names}</source>
            <translation>Comparte teléfono con {names}</translation>
        </message>
        <message>
            <source>Could be {names} at the same company</source>
            <translation>Podría ser {names} en la misma empresa</translation>
        </message>
        <message>
            <source>Has the name of {names}, whom you know</source>
            <translation>Se llama como {names}, a quien ya conoce</translation>
        </message>
        <message>
            <source>Known by the e-mail address.</source>
            <translation>Se reconoce por la dirección de correo.</translation>
        </message>
        <message>
            <source>Known by the phone number.</source>
            <translation>Se reconoce por el teléfono.</translation>
        </message>
        <message>
            <source>Known by name and company.</source>
            <translation>Se reconoce por nombre y empresa.</translation>
        </message>
        <message>
            <source>Known by name.</source>
            <translation>Se reconoce por el nombre.</translation>
        </message>
        <message>
            <source>Both have the same e-mail address.</source>
            <translation>Ambas tienen la misma dirección de correo.</translation>
        </message>
        <message>
            <source>Both have the same phone number.</source>
            <translation>Ambas tienen el mismo teléfono.</translation>
        </message>
        <message>
            <source>Both have the same name and company.</source>
            <translation>Ambas tienen el mismo nombre y empresa.</translation>
        </message>
        <message>
            <source>Both have the same name.</source>
            <translation>Ambas tienen el mismo nombre.</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Interview without a name</source>
            <translation>Entrevista sin nombre</translation>
        </message>
        <message>
            <source>This reads like a no</source>
            <translation>Esto parece un no</translation>
        </message>
        <message>
            <source>This reads like a no from {company}</source>
            <translation>Esto parece un no de {company}</translation>
        </message>
        <message>
            <source>“{words}”</source>
            <translation>«{words}»</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <translation>{file}, línea {line}</translation>
        </message>
        <message>
            <source>Gains: {fields}</source>
            <translation>Gana: {fields}</translation>
        </message>
        <message>
            <source>Yours stays: {fields}</source>
            <translation>Queda lo suyo: {fields}</translation>
        </message>
        <message>
            <source>You know all of this already.</source>
            <translation>Ya sabe todo esto.</translation>
        </message>
        <message>
            <source>{role} at {company}</source>
            <translation>{role} en {company}</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>The pages of the side bar, in order</source>
            <translation>Las páginas de la barra, en su orden</translation>
        </message>
        <message>
            <source>First page of the side bar</source>
            <translation>Primera página de la barra lateral</translation>
        </message>
        <message>
            <source>Second page</source>
            <translation>Segunda página</translation>
        </message>
        <message>
            <source>Third page</source>
            <translation>Tercera página</translation>
        </message>
        <message>
            <source>Fourth page</source>
            <translation>Cuarta página</translation>
        </message>
        <message>
            <source>Fifth page</source>
            <translation>Quinta página</translation>
        </message>
        <message>
            <source>Sixth page</source>
            <translation>Sexta página</translation>
        </message>
        <message>
            <source>Seventh page</source>
            <translation>Séptima página</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
        <message>
            <source>Filter this page</source>
            <translation>Filtrar esta página</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>Nuevo aquí</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Next person’s note</source>
            <translation>Nota de la siguiente persona</translation>
        </message>
        <message>
            <source>Previous person’s note</source>
            <translation>Nota de la persona anterior</translation>
        </message>
        <message>
            <source>Note ready; save a form</source>
            <translation>Nota lista; guardar un formulario</translation>
        </message>
        <message>
            <source>Print or save as PDF</source>
            <translation>Imprimir o guardar como PDF</translation>
        </message>
        <message>
            <source>Next thing to fix</source>
            <translation>Siguiente cosa por arreglar</translation>
        </message>
        <message>
            <source>The thing to fix before</source>
            <translation>Anterior cosa por arreglar</translation>
        </message>
        <message>
            <source>Mend it as proposed</source>
            <translation>Corregir como se propone</translation>
        </message>
        <message>
            <source>See a sheet closer</source>
            <translation>Ver una hoja más de cerca</translation>
        </message>
        <message>
            <source>See more of a sheet</source>
            <translation>Ver más de una hoja</translation>
        </message>
        <message>
            <source>See a sheet in its true size, or whole</source>
            <translation>Ver una hoja a tamaño real o entera</translation>
        </message>
        <message>
            <source>Mark as mailed</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>Record the answer to an application</source>
            <translation>Registrar la respuesta a una candidatura</translation>
        </message>
        <message>
            <source>Bring in contacts, invitations, e-mails</source>
            <translation>Importar contactos, invitaciones, correos</translation>
        </message>
        <message>
            <source>Bring in what you copied; paste into a field</source>
            <translation>Importar lo que copió; pegar en un campo</translation>
        </message>
        <message>
            <source>Skip a question of the first run</source>
            <translation>Omitir una pregunta del primer inicio</translation>
        </message>
        <message>
            <source>Move a card to the next stage</source>
            <translation>Mover una tarjeta a la etapa siguiente</translation>
        </message>
        <message>
            <source>Move a card to the stage before</source>
            <translation>Mover una tarjeta a la etapa anterior</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>Mover a la papelera</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Estas teclas</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Going about</source>
            <translation>Moverse por el programa</translation>
        </message>
        <message>
            <source>Anywhere</source>
            <translation>En cualquier lugar</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Seeing the sheets</source>
            <translation>Ver las hojas</translation>
        </message>
        <message>
            <source>To the next field or button</source>
            <translation>Al siguiente campo o botón</translation>
        </message>
        <message>
            <source>Tick, or press a button</source>
            <translation>Marcar o pulsar un botón</translation>
        </message>
        <message>
            <source>Do what the row or the form is for</source>
            <translation>Hacer aquello para lo que sirve la fila o el formulario</translation>
        </message>
        <message>
            <source>To the buttons of a row of Today; Left leads back</source>
            <translation>A los botones de una fila de Hoy; a la izquierda se vuelve</translation>
        </message>
        <message>
            <source>What else can be done with a row</source>
            <translation>Qué más se puede hacer con una fila</translation>
        </message>
        <message>
            <source>Close; what you typed is kept</source>
            <translation>Cerrar; lo escrito se conserva</translation>
        </message>
        <message>
            <source>Show the letter that leads to a field</source>
            <translation>Mostrar la letra que lleva a un campo</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Applied</source>
            <translation>Presentada</translation>
        </message>
        <message>
            <source>Interviews</source>
            <translation>Entrevistas</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Offer</source>
            <translation>Oferta</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Cerrada</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>Aún sin respuesta</translation>
        </message>
        <message>
            <source>They said no</source>
            <translation>Dijeron que no</translation>
        </message>
        <message>
            <source>They made an offer</source>
            <translation>Hicieron una oferta</translation>
        </message>
        <message>
            <source>You withdrew</source>
            <translation>Usted se retiró</translation>
        </message>
        <message>
            <source>No answer came</source>
            <translation>No llegó respuesta</translation>
        </message>
        <message>
            <source>Recruiter</source>
            <translation>Selección de personal</translation>
        </message>
        <message>
            <source>Hiring manager</source>
            <translation>Responsable de contratación</translation>
        </message>
        <message>
            <source>Future colleague</source>
            <translation>Futuro equipo</translation>
        </message>
        <message>
            <source>Executive</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Assistant</source>
            <translation>Asistencia</translation>
        </message>
        <message>
            <source>Referrer</source>
            <translation>Quien recomienda</translation>
        </message>
        <message>
            <source>Not known: by their name</source>
            <translation>No se sabe: por su nombre</translation>
        </message>
        <message>
            <source>Ms, Frau, Sra.</source>
            <translation>Sra., Ms, Frau</translation>
        </message>
        <message>
            <source>Mr, Herr, Sr.</source>
            <translation>Sr., Mr, Herr</translation>
        </message>
        <message>
            <source>Mx, no gender</source>
            <translation>Mx, sin género</translation>
        </message>
        <message>
            <source>First talk</source>
            <translation>Primera charla</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>Por vídeo</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>Presencial</translation>
        </message>
        <message>
            <source>Panel</source>
            <translation>Panel</translation>
        </message>
        <message>
            <source>Final round</source>
            <translation>Ronda final</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Borrador</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>Impresa</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Firmada</translation>
        </message>
        <message>
            <source>Mailed</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>E-mailed</source>
            <translation>Enviada por correo electrónico</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Respondida</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Devuelta</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>Deshecha</translation>
        </message>
        <message>
            <source>After an interview</source>
            <translation>Tras una entrevista</translation>
        </message>
        <message>
            <source>After a no</source>
            <translation>Tras un no</translation>
        </message>
        <message>
            <source>Asking for feedback</source>
            <translation>Pedir comentarios</translation>
        </message>
        <message>
            <source>Thanks for feedback</source>
            <translation>Gracias por los comentarios</translation>
        </message>
        <message>
            <source>Keeping in touch</source>
            <translation>Mantener el contacto</translation>
        </message>
        <message>
            <source>A new opening</source>
            <translation>Una nueva vacante</translation>
        </message>
        <message>
            <source>Offering a referral</source>
            <translation>Ofrecer una recomendación</translation>
        </message>
        <message>
            <source>Thanks for a referral</source>
            <translation>Gracias por una recomendación</translation>
        </message>
        <message>
            <source>LinkedIn invitation</source>
            <translation>Invitación de LinkedIn</translation>
        </message>
        <message>
            <source>Withdrawing</source>
            <translation>Retirarse</translation>
        </message>
        <message>
            <source>Landed a job</source>
            <translation>Empleo conseguido</translation>
        </message>
        <message>
            <source>Asking how it went on</source>
            <translation>Preguntar cómo siguió</translation>
        </message>
        <message>
            <source>Asking after silence</source>
            <translation>Preguntar tras el silencio</translation>
        </message>
        <message>
            <source>They recommend you</source>
            <translation>Le recomiendan</translation>
        </message>
        <message>
            <source>You recommend someone</source>
            <translation>Usted recomienda a alguien</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Ofrecida</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Pedida</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Hecha</translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>En contacto</translation>
        </message>
        <message>
            <source>Led to an interview</source>
            <translation>Llevó a una entrevista</translation>
        </message>
        <message>
            <source>Came off</source>
            <translation>Salió bien</translation>
        </message>
        <message>
            <source>Came to nothing</source>
            <translation>No llegó a nada</translation>
        </message>
        <message>
            <source>Not settled yet</source>
            <translation>Aún por acordar</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Only after asking you</source>
            <translation>Solo si le preguntan antes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>To write</source>
            <translation>Por escribir</translation>
        </message>
        <message>
            <source>No address</source>
            <translation>Sin dirección</translation>
        </message>
        <message>
            <source>person</source>
            <translation>persona</translation>
        </message>
        <message>
            <source>company</source>
            <translation>empresa</translation>
        </message>
        <message>
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <source>application</source>
            <translation>candidatura</translation>
        </message>
        <message>
            <source>lesson</source>
            <translation>lección</translation>
        </message>
        <message>
            <source>feedback</source>
            <translation>comentarios</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Companies</source>
            <translation>Empresas</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Feedback</source>
            <translation>Comentarios</translation>
        </message>
        <message>
            <source>a person added</source>
            <translation>una persona añadida</translation>
        </message>
        <message>
            <source>a person changed</source>
            <translation>una persona cambiada</translation>
        </message>
        <message>
            <source>a person moved to the bin</source>
            <translation>una persona movida a la papelera</translation>
        </message>
        <message>
            <source>where a person works</source>
            <translation>dónde trabaja una persona</translation>
        </message>
        <message>
            <source>a place of work moved to the bin</source>
            <translation>un lugar de trabajo movido a la papelera</translation>
        </message>
        <message>
            <source>two people made one</source>
            <translation>dos personas unidas en una</translation>
        </message>
        <message>
            <source>two people told apart</source>
            <translation>dos personas distinguidas</translation>
        </message>
        <message>
            <source>a printer forgotten</source>
            <translation>una impresora olvidada</translation>
        </message>
        <message>
            <source>people imported</source>
            <translation>personas importadas</translation>
        </message>
        <message>
            <source>what was imported</source>
            <translation>lo que se importó</translation>
        </message>
        <message>
            <source>a company added</source>
            <translation>una empresa añadida</translation>
        </message>
        <message>
            <source>a company changed</source>
            <translation>una empresa cambiada</translation>
        </message>
        <message>
            <source>a company moved to the bin</source>
            <translation>una empresa movida a la papelera</translation>
        </message>
        <message>
            <source>an application added</source>
            <translation>una candidatura añadida</translation>
        </message>
        <message>
            <source>an application changed</source>
            <translation>una candidatura cambiada</translation>
        </message>
        <message>
            <source>an answer recorded</source>
            <translation>una respuesta registrada</translation>
        </message>
        <message>
            <source>an application moved to the bin</source>
            <translation>una candidatura movida a la papelera</translation>
        </message>
        <message>
            <source>an interview added</source>
            <translation>una entrevista añadida</translation>
        </message>
        <message>
            <source>an interview changed</source>
            <translation>una entrevista cambiada</translation>
        </message>
        <message>
            <source>an interview moved to the bin</source>
            <translation>una entrevista movida a la papelera</translation>
        </message>
        <message>
            <source>notes written</source>
            <translation>notas escritas</translation>
        </message>
        <message>
            <source>a note changed</source>
            <translation>una nota cambiada</translation>
        </message>
        <message>
            <source>a note worded anew</source>
            <translation>una nota redactada de nuevo</translation>
        </message>
        <message>
            <source>a phrase kept</source>
            <translation>una frase guardada</translation>
        </message>
        <message>
            <source>a phrase changed</source>
            <translation>una frase cambiada</translation>
        </message>
        <message>
            <source>a phrase moved to the bin</source>
            <translation>una frase movida a la papelera</translation>
        </message>
        <message>
            <source>a finding let pass</source>
            <translation>un aviso que se dejó pasar</translation>
        </message>
        <message>
            <source>a finding told again</source>
            <translation>un aviso que vuelve</translation>
        </message>
        <message>
            <source>a template kept</source>
            <translation>una plantilla guardada</translation>
        </message>
        <message>
            <source>a template changed</source>
            <translation>una plantilla cambiada</translation>
        </message>
        <message>
            <source>a template moved to the bin</source>
            <translation>una plantilla movida a la papelera</translation>
        </message>
        <message>
            <source>how a card reaches them</source>
            <translation>cómo les llega una tarjeta</translation>
        </message>
        <message>
            <source>the look of notes</source>
            <translation>el aspecto de las notas</translation>
        </message>
        <message>
            <source>a note moved to the bin</source>
            <translation>una nota movida a la papelera</translation>
        </message>
        <message>
            <source>notes set back to draft</source>
            <translation>notas devueltas a borrador</translation>
        </message>
        <message>
            <source>notes moved to the bin</source>
            <translation>notas movidas a la papelera</translation>
        </message>
        <message>
            <source>what happened to notes</source>
            <translation>qué pasó con las notas</translation>
        </message>
        <message>
            <source>notes marked as ready</source>
            <translation>notas marcadas como listas</translation>
        </message>
        <message>
            <source>notes marked as signed</source>
            <translation>notas marcadas como firmadas</translation>
        </message>
        <message>
            <source>notes marked as mailed</source>
            <translation>notas marcadas como enviadas</translation>
        </message>
        <message>
            <source>notes marked as e-mailed</source>
            <translation>notas marcadas como enviadas por correo electrónico</translation>
        </message>
        <message>
            <source>an answer to a note</source>
            <translation>una respuesta a una nota</translation>
        </message>
        <message>
            <source>a card that came back</source>
            <translation>una tarjeta devuelta</translation>
        </message>
        <message>
            <source>a note set back</source>
            <translation>una nota devuelta a un estado anterior</translation>
        </message>
        <message>
            <source>the tick “In envelopes”</source>
            <translation>la marca «En su sobre»</translation>
        </message>
        <message>
            <source>the tick “Addressed”</source>
            <translation>la marca «Con dirección»</translation>
        </message>
        <message>
            <source>the tick “Stamped”</source>
            <translation>la marca «Con sello»</translation>
        </message>
        <message>
            <source>feedback written down</source>
            <translation>comentarios anotados</translation>
        </message>
        <message>
            <source>feedback changed</source>
            <translation>comentarios cambiados</translation>
        </message>
        <message>
            <source>feedback moved to the bin</source>
            <translation>comentarios movidos a la papelera</translation>
        </message>
        <message>
            <source>a lesson kept</source>
            <translation>una lección guardada</translation>
        </message>
        <message>
            <source>a lesson changed</source>
            <translation>una lección cambiada</translation>
        </message>
        <message>
            <source>a lesson moved to the bin</source>
            <translation>una lección movida a la papelera</translation>
        </message>
        <message>
            <source>a referral added</source>
            <translation>una recomendación añadida</translation>
        </message>
        <message>
            <source>a referral changed</source>
            <translation>una recomendación cambiada</translation>
        </message>
        <message>
            <source>a referral moved to the bin</source>
            <translation>una recomendación movida a la papelera</translation>
        </message>
        <message>
            <source>a step of the plan</source>
            <translation>un paso del plan</translation>
        </message>
        <message>
            <source>a step of the plan changed</source>
            <translation>un paso del plan cambiado</translation>
        </message>
        <message>
            <source>a step done</source>
            <translation>un paso hecho</translation>
        </message>
        <message>
            <source>a step left out</source>
            <translation>un paso descartado</translation>
        </message>
        <message>
            <source>a step put off</source>
            <translation>un paso aplazado</translation>
        </message>
        <message>
            <source>a step taken up again</source>
            <translation>un paso retomado</translation>
        </message>
        <message>
            <source>a step of the plan moved to the bin</source>
            <translation>un paso del plan movido a la papelera</translation>
        </message>
        <message>
            <source>a run begun</source>
            <translation>una tirada iniciada</translation>
        </message>
        <message>
            <source>notes marked as printed</source>
            <translation>notas marcadas como impresas</translation>
        </message>
        <message>
            <source>cards said to be spoilt</source>
            <translation>tarjetas dadas por estropeadas</translation>
        </message>
        <message>
            <source>your details changed</source>
            <translation>sus datos cambiados</translation>
        </message>
        <message>
            <source>something taken out of the bin</source>
            <translation>algo sacado de la papelera</translation>
        </message>
        <message>
            <source>{name} added</source>
            <translation>la persona {name} añadida</translation>
        </message>
        <message>
            <source>details of {name} changed</source>
            <translation>los datos de {name} cambiados</translation>
        </message>
        <message>
            <source>{name} moved to the bin</source>
            <translation>la persona {name} movida a la papelera</translation>
        </message>
        <message>
            <source>a note to {name} written</source>
            <translation>una nota a {name} escrita</translation>
        </message>
        <message>
            <source>the note to {name} changed</source>
            <translation>la nota a {name} cambiada</translation>
        </message>
        <message>
            <source>the note to {name} worded anew</source>
            <translation>la nota a {name} redactada de nuevo</translation>
        </message>
        <message>
            <source>how the card reaches {name}</source>
            <translation>cómo le llega la tarjeta a {name}</translation>
        </message>
        <message>
            <source>the look of the note to {name}</source>
            <translation>el aspecto de la nota a {name}</translation>
        </message>
        <message>
            <source>the note to {name} moved to the bin</source>
            <translation>la nota a {name} movida a la papelera</translation>
        </message>
        <message>
            <source>the note to {name} set back to draft</source>
            <translation>la nota a {name} devuelta a borrador</translation>
        </message>
        <message>
            <source>what happened to the note to {name}</source>
            <translation>qué pasó con la nota a {name}</translation>
        </message>
        <message>
            <source>the note to {name} marked as ready</source>
            <translation>la nota a {name} marcada como lista</translation>
        </message>
        <message>
            <source>the note to {name} marked as signed</source>
            <translation>la nota a {name} marcada como firmada</translation>
        </message>
        <message>
            <source>the note to {name} marked as mailed</source>
            <translation>la nota a {name} marcada como enviada</translation>
        </message>
        <message>
            <source>the note to {name} marked as e-mailed</source>
            <translation>la nota a {name} marcada como enviada por correo electrónico</translation>
        </message>
        <message>
            <source>the answer from {name}</source>
            <translation>la respuesta de {name}</translation>
        </message>
        <message>
            <source>the card to {name} that came back</source>
            <translation>la tarjeta a {name} devuelta</translation>
        </message>
        <message>
            <source>the note to {name} set back</source>
            <translation>la nota a {name} devuelta a un estado anterior</translation>
        </message>
    </context>
    <context>
        <name>links</name>
        <message>
            <source>{kind} (cancelled)</source>
            <translation>{kind} (cancelada)</translation>
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
            <translation>Aprender su letra…</translation>
        </message>
        <message>
            <source>Your signature…</source>
            <translation>Su firma…</translation>
        </message>
        <message>
            <source>Vent pad…</source>
            <translation>Bloc de desahogo…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Try the sample search</source>
            <translation>Probar la búsqueda de ejemplo</translation>
        </message>
        <message>
            <source>Back to your own search</source>
            <translation>Volver a su búsqueda</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Save for a pen plotter…</source>
            <translation>Guardar para trazador…</translation>
        </message>
        <message>
            <source>Print to write over…</source>
            <translation>Imprimir para repasar…</translation>
        </message>
        <message>
            <source>Recently saved</source>
            <translation>Guardado recientemente</translation>
        </message>
    </context>
    <context>
        <name>messages</name>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; no se escribió nada.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}.</source>
            <translation>{path} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another place.</source>
            <translation>{path} no se puede escribir: {reason}. Elija otro lugar.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full. Free some space and try again.</source>
            <translation>El disco que contiene {path} está lleno. Libere espacio y reintente.</translation>
        </message>
        <message>
            <source>There is no store in {folder} yet. Start Cordially there once to make one.</source>
            <translation>Aún no hay almacén en {folder}. Inicie Cordially allí una vez para crearlo.</translation>
        </message>
        <message>
            <source>Cordially is already open on {folder} ({owner}): close it, or do this there.</source>
            <translation>Cordially ya está abierto en {folder} ({owner}): ciérrelo o haga esto allí.</translation>
        </message>
        <message>
            <source>The store {path} was made by a newer Cordially (version {found}; this one knows {known}). Update Cordially to open it.</source>
            <translation>El almacén {path} lo creó un Cordially más reciente (versión {found}; este conoce la {known}). Actualice Cordially para abrirlo.</translation>
        </message>
        <message>
            <source>The store {path} was made by an older Cordially. Open it once in Cordially to bring it up to date.</source>
            <translation>El almacén {path} lo creó un Cordially anterior. Ábralo una vez en Cordially para actualizarlo.</translation>
        </message>
        <message>
            <source>The store {path} is damaged or not a Cordially store ({reason}). Nothing was written to it; restore a backup.</source>
            <translation>El almacén {path} está dañado o no es de Cordially ({reason}). No se escribió nada en él; restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>{path} is a database of another program, so it was left untouched. Choose another folder.</source>
            <translation>{path} es una base de datos de otro programa y no se ha tocado. Elija otra carpeta.</translation>
        </message>
        <message>
            <source>{path} is a file, but your data lies in a folder; choose the folder with --data.</source>
            <translation>{path} es un archivo, pero sus datos están en una carpeta; elija la carpeta con --data.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}. Choose another folder, or allow writing to this one.</source>
            <translation>{path} no se puede escribir: {reason}. Elija otra carpeta o permita escribir en esta.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}. Allow reading it, or choose another one.</source>
            <translation>{path} no se puede leer: {reason}. Permita leerlo o elija otro.</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full, so the last change was not kept. Free some space and try again.</source>
            <translation>El disco que contiene {path} está lleno, así que no se guardó el último cambio. Libere espacio y reintente.</translation>
        </message>
        <message>
            <source>The store {path} is in use by another program. Try again in a moment.</source>
            <translation>Otro programa está usando el almacén {path}. Reintente en un momento.</translation>
        </message>
        <message>
            <source>The store {path} is no longer there: its drive was taken away, or the file was moved. Bring it back and try again.</source>
            <translation>El almacén {path} ya no está: se retiró su unidad o se movió el archivo. Devuélvalo y reintente.</translation>
        </message>
        <message>
            <source>The {kind} number {id} in the store cannot be read, because its {field} is damaged. Restore a backup.</source>
            <translation>No se puede leer en el almacén {kind} número {id}, porque su {field} está dañado. Restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>The store in {folder} was opened for reading only, so it cannot change.</source>
            <translation>El almacén de {folder} se abrió solo para lectura y no puede cambiar.</translation>
        </message>
        <message>
            <source>The store {path} could not do that: {reason}. Nothing was changed.</source>
            <translation>El almacén {path} no pudo hacerlo: {reason}. No se cambió nada.</translation>
        </message>
        <message>
            <source>That does not fit with what is in the store ({reason}). Nothing was changed.</source>
            <translation>Eso no encaja con lo que hay en el almacén ({reason}). No se cambió nada.</translation>
        </message>
        <message>
            <source>A value cannot be kept: {reason}. Remove the odd character or number and try again.</source>
            <translation>Un valor no se puede guardar: {reason}. Quite el carácter o número extraño y reintente.</translation>
        </message>
        <message>
            <source>{path} is no backup of Cordially. Choose a file that “cordially backup” or “cordially export json” made, or a store.</source>
            <translation>{path} no es una copia de seguridad de Cordially. Elija un archivo hecho con «cordially backup» o «cordially export json», o un almacén.</translation>
        </message>
        <message>
            <source>The backup {path} is damaged, so nothing was restored from it. Choose another one; “cordially check” says which are good.</source>
            <translation>La copia de seguridad {path} está dañada y no se restauró nada de ella. Elija otra; «cordially check» dice cuáles están bien.</translation>
        </message>
        <message>
            <source>The backup {path} was made by a newer Cordially. Update Cordially to restore it.</source>
            <translation>La copia de seguridad {path} la hizo un Cordially más reciente. Actualice Cordially para restaurarla.</translation>
        </message>
        <message>
            <source>{path} holds more than any backup of Cordially would, so it was not read.</source>
            <translation>{path} contiene más de lo que tendría una copia de seguridad de Cordially, así que no se leyó.</translation>
        </message>
        <message>
            <source>{path} is larger than {most} million bytes, so no backup can hold it. Make it smaller, or take it out of the folder.</source>
            <translation>{path} ocupa más de {most} millones de bytes y no cabe en ninguna copia de seguridad. Redúzcalo o sáquelo de la carpeta.</translation>
        </message>
        <message>
            <source>What was written to {path} cannot be read back, so it is no backup. Check the disk, or choose another one.</source>
            <translation>Lo escrito en {path} no se puede volver a leer, así que no sirve de copia de seguridad. Compruebe el disco o elija otro.</translation>
        </message>
        <message>
            <source>A restore was interrupted, and its plan {path} was damaged since. Restore the backup once more after moving that folder away.</source>
            <translation>Se interrumpió una restauración y desde entonces su plan {path} está dañado. Mueva esa carpeta a otro lugar y restaure de nuevo la copia de seguridad.</translation>
        </message>
        <message>
            <source>The store {path} is damaged: {reason}.</source>
            <translation>El almacén {path} está dañado: {reason}.</translation>
        </message>
        <message>
            <source>In the store {path} {reason}.</source>
            <translation>En el almacén {path}: {reason}.</translation>
        </message>
        <message>
            <source>What happened to notes contradicts itself in {path}: {reason}.</source>
            <translation>Lo que pasó con las notas se contradice en {path}: {reason}.</translation>
        </message>
        <message>
            <source>Earlier versions of notes contradict the notes in {path}: {reason}.</source>
            <translation>Versiones anteriores de notas contradicen las notas de {path}: {reason}.</translation>
        </message>
        <message>
            <source>There is no {kind} with the number {id}.</source>
            <translation>No hay {kind} con el número {id}.</translation>
        </message>
        <message>
            <source>A {kind} needs a name.</source>
            <translation>Hace falta un nombre: {kind}.</translation>
        </message>
        <message>
            <source>The same person is listed twice in one interview. List each person once.</source>
            <translation>La misma persona aparece dos veces en una entrevista. Anote a cada una solo una vez.</translation>
        </message>
        <message>
            <source>These are one person already. Choose two that are to become one.</source>
            <translation>Ya son una sola persona. Elija dos para unirlas en una.</translation>
        </message>
        <message>
            <source>Something of this was changed in the meantime, so nothing was imported. Look at it again.</source>
            <translation>Algo de esto cambió entretanto, así que no se importó nada. Revíselo de nuevo.</translation>
        </message>
        <message>
            <source>“{kind}” cannot be recorded by itself; undo the event instead.</source>
            <translation>«{kind}» no se puede registrar por sí solo; deshaga el suceso.</translation>
        </message>
        <message>
            <source>Of run {id} only the outsides are printed. Turn the stack and print the other side first: cordially print --go-on {id}.</source>
            <translation>De la tirada {id} solo están impresos los exteriores. Dé la vuelta a la pila e imprima antes la otra cara: cordially print --go-on {id}.</translation>
        </message>
        <message>
            <source>Run {id} is {state}, so it cannot become {wanted}.</source>
            <translation>La tirada {id} está en {state} y no puede pasar a {wanted}.</translation>
        </message>
        <message>
            <source>{path} is not text that can be read; save it as CSV or plain text in UTF-8 and try again.</source>
            <translation>{path} no es un texto que se pueda leer; guárdelo como CSV o texto sin formato en UTF-8 y reintente.</translation>
        </message>
        <message>
            <source>{path} is larger than {limit} MB; split it into smaller files.</source>
            <translation>{path} ocupa más de {limit} MB; divídalo en archivos más pequeños.</translation>
        </message>
        <message>
            <source>{path} is empty: the first line has to name the columns.</source>
            <translation>{path} está vacío: la primera línea debe nombrar las columnas.</translation>
        </message>
        <message>
            <source>{path} has no column “{column}”; its columns are {found}. Rename the one that holds it.</source>
            <translation>{path} no tiene la columna «{column}»; sus columnas son {found}. Cambie el nombre de la que lo contiene.</translation>
        </message>
        <message>
            <source>{path} has no column “{column}”; is “{nearest}” meant? Rename it to “{column}”.</source>
            <translation>{path} no tiene la columna «{column}»; ¿quiso decir «{nearest}»? Cambie su nombre a «{column}».</translation>
        </message>
        <message>
            <source>{path} names the column “{column}” twice; rename or remove one.</source>
            <translation>{path} nombra dos veces la columna «{column}»; cambie el nombre de una o quítela.</translation>
        </message>
        <message>
            <source>{path}, row {row}: the file has {wanted} columns, this row {got}; put text that holds the separator in quotation marks.</source>
            <translation>{path}, fila {row}: el archivo tiene {wanted} columnas, esta fila {got}; ponga entre comillas el texto que contenga el separador.</translation>
        </message>
        <message>
            <source>{path}, row {row}, cannot be read as CSV: {reason}. Check its quotation marks.</source>
            <translation>{path}, fila {row}, no se puede leer como CSV: {reason}. Revise sus comillas.</translation>
        </message>
        <message>
            <source>{path}, row {row}, has no name in “full_name”; fill it in or remove the row.</source>
            <translation>{path}, fila {row}, no tiene nombre en «full_name»; complételo o quite la fila.</translation>
        </message>
        <message>
            <source>{path}, row {row}: “{given}” is not a country; write its name or two-letter code.</source>
            <translation>{path}, fila {row}: «{given}» no es un país; escriba su nombre o su código de dos letras.</translation>
        </message>
        <message>
            <source>{path}, row {row}: “{given}” is not a country; is {nearest} meant?</source>
            <translation>{path}, fila {row}: «{given}» no es un país; ¿quiso decir {nearest}?</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has no column “{field}”, which the note uses; the columns are {found}.</source>
            <translation>La fila {row} ({name}) no tiene la columna «{field}», que usa la nota; las columnas son {found}.</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has no column “{field}”, which the note uses; is “{nearest}” meant?</source>
            <translation>La fila {row} ({name}) no tiene la columna «{field}», que usa la nota; ¿quiso decir «{nearest}»?</translation>
        </message>
        <message>
            <source>Row {row} ({name}) has nothing in “{field}”, which the note uses; fill it in.</source>
            <translation>La fila {row} ({name}) no tiene nada en «{field}», que usa la nota; complételo.</translation>
        </message>
        <message>
            <source>Line {line} of the note has a “{{” that no column’s name and “}}” follow; write “{{{{” for a brace itself.</source>
            <translation>La línea {line} de la nota tiene «{{» sin un nombre de columna y «}}» después; para una llave, escriba «{{{{».</translation>
        </message>
        <message>
            <source>“{given}” is not an e-mail address that a message can be sent to; correct it.</source>
            <translation>«{given}» no es una dirección de correo a la que se pueda enviar un mensaje; corríjala.</translation>
        </message>
        <message>
            <source>{path} holds no calendar entry; choose the .ics file that came with the invitation.</source>
            <translation>{path} no contiene ninguna cita de calendario; elija el archivo .ics que vino con la invitación.</translation>
        </message>
        <message>
            <source>Only the first {limit} entries of the calendar were read; export a shorter time of it.</source>
            <translation>Solo se leyeron las primeras {limit} citas del calendario; exporte un periodo más corto.</translation>
        </message>
        <message>
            <source>A {kind} is no meeting and was left out.</source>
            <translation>Se omitió {kind}, porque no es una reunión.</translation>
        </message>
        <message>
            <source>“{summary}” is a step that Cordially itself put in the calendar; it was left out.</source>
            <translation>«{summary}» es un paso que el propio Cordially puso en el calendario; se omitió.</translation>
        </message>
        <message>
            <source>“{summary}” is somebody’s answer to an invitation, which changes no meeting; it was left out.</source>
            <translation>«{summary}» es la respuesta de alguien a una invitación y no cambia ninguna reunión; se omitió.</translation>
        </message>
        <message>
            <source>“{summary}” has no time that can be read; set it once it is imported.</source>
            <translation>«{summary}» no tiene una hora que se pueda leer; póngala tras importarla.</translation>
        </message>
        <message>
            <source>“{summary}” names a day without a time; set the time.</source>
            <translation>«{summary}» indica un día sin hora; ponga la hora.</translation>
        </message>
        <message>
            <source>“{summary}” is in the time zone “{zone}”, which is not known here; check its time.</source>
            <translation>«{summary}» está en la zona horaria «{zone}», que aquí no se conoce; revise la hora.</translation>
        </message>
        <message>
            <source>“{summary}” repeats; only its first date was taken.</source>
            <translation>«{summary}» se repite; solo se tomó la primera fecha.</translation>
        </message>
        <message>
            <source>{path} is a whole data folder, not a list of people; bring it back with: cordially restore.</source>
            <translation>{path} es una carpeta de datos entera, no una lista de personas; restáurela con: cordially restore.</translation>
        </message>
        <message>
            <source>{path} is packed; unpack it first and choose the files in it.</source>
            <translation>{path} está comprimido; descomprímalo antes y elija los archivos que contiene.</translation>
        </message>
        <message>
            <source>{path} is a picture, which nobody can be read from; choose a contact card, a table, an invitation or an e-mail.</source>
            <translation>{path} es una imagen, de la que no se puede leer a nadie; elija una tarjeta de contacto, una tabla, una invitación o un correo.</translation>
        </message>
        <message>
            <source>{path} is a document, which nobody can be read from; copy the text that you need from it and paste it.</source>
            <translation>{path} es un documento, del que no se puede leer a nadie; copie de él el texto que necesite y péguelo.</translation>
        </message>
        <message>
            <source>{path} is empty; there is nobody in it.</source>
            <translation>{path} está vacío; no hay nadie en él.</translation>
        </message>
        <message>
            <source>{path} has no column of names or e-mail addresses; say which column holds the name.</source>
            <translation>{path} no tiene columna de nombres ni de direcciones de correo; diga qué columna contiene el nombre.</translation>
        </message>
        <message>
            <source>{path} has no column of names or e-mail addresses; its columns are {found}. Say which one holds the name.</source>
            <translation>{path} no tiene columna de nombres ni de direcciones de correo; sus columnas son {found}. Diga cuál contiene el nombre.</translation>
        </message>
        <message>
            <source>“{given}” is nothing a column can hold; one can hold {found}.</source>
            <translation>«{given}» no es algo que pueda contener una columna; puede contener {found}.</translation>
        </message>
        <message>
            <source>{path} is an old .xls workbook or has a password; save it as CSV or as .xlsx without one.</source>
            <translation>{path} es un libro .xls antiguo o tiene contraseña; guárdelo como CSV o como .xlsx sin ella.</translation>
        </message>
        <message>
            <source>{path} is no .xlsx or .ods workbook; open it in the program that made it and save it as CSV or .xlsx.</source>
            <translation>{path} no es un libro .xlsx ni .ods; ábralo en el programa que lo creó y guárdelo como CSV o .xlsx.</translation>
        </message>
        <message>
            <source>{path} unpacks to more than {limit} MB; save the worksheet with the people as CSV.</source>
            <translation>{path} ocupa más de {limit} MB al descomprimirse; guarde como CSV la hoja con las personas.</translation>
        </message>
        <message>
            <source>{path} is damaged and cannot be read as a workbook; save it again, or as CSV.</source>
            <translation>{path} está dañado y no se puede leer como libro; guárdelo de nuevo o como CSV.</translation>
        </message>
        <message>
            <source>The worksheet “{sheet}” is damaged: from row {row} on nothing could be read.</source>
            <translation>La hoja de cálculo «{sheet}» está dañada: desde la fila {row} no se pudo leer nada.</translation>
        </message>
        <message>
            <source>Only the worksheet “{sheet}” was read; the workbook also has {others}.</source>
            <translation>Solo se leyó la hoja de cálculo «{sheet}»; el libro también tiene {others}.</translation>
        </message>
        <message>
            <source>From here on nothing was read: the table is too long; split it into smaller files.</source>
            <translation>Desde aquí no se leyó nada: la tabla es demasiado larga; divídala en archivos más pequeños.</translation>
        </message>
        <message>
            <source>{count:,} further rows were left out or read in part as well.</source>
            <translation>También se omitieron o se leyeron en parte otras {count:,} filas.</translation>
        </message>
        <message>
            <source>This row was left out: its quotation marks do not match; correct or retype it.</source>
            <translation>Se omitió esta fila: sus comillas no cuadran; corríjala o vuelva a escribirla.</translation>
        </message>
        <message>
            <source>This row was left out: it has neither a name nor an e-mail address.</source>
            <translation>Se omitió esta fila: no tiene nombre ni dirección de correo.</translation>
        </message>
        <message>
            <source>“{given}” is no e-mail address; it is kept in the person’s note. Correct it in their entry.</source>
            <translation>«{given}» no es una dirección de correo; queda en la nota de la persona. Corríjala en su ficha.</translation>
        </message>
        <message>
            <source>This row has more than its {wanted} columns; those at its end were left out, and others may be in the wrong place.</source>
            <translation>Esta fila tiene más de sus {wanted} columnas; las del final se omitieron y otras pueden estar en el lugar equivocado.</translation>
        </message>
        <message>
            <source>This row fills {got} of {wanted} columns; it was read as far as it goes.</source>
            <translation>Esta fila llena {got} de {wanted} columnas; se leyó hasta donde llega.</translation>
        </message>
        <message>
            <source>This row has signs that make text read backwards; they were taken out, except in notes.</source>
            <translation>Esta fila tiene signos que hacen leer el texto al revés; se quitaron, salvo en los apuntes.</translation>
        </message>
        <message>
            <source>This row has damaged letters, which now read “�”; correct them by hand.</source>
            <translation>Esta fila tiene caracteres dañados, que ahora se leen «�»; corríjalos a mano.</translation>
        </message>
        <message>
            <source>The list “{name}” in line {line} was left out: it holds addresses of people, who come in by themselves.</source>
            <translation>Se omitió la lista «{name}» de la línea {line}: contiene direcciones de personas, que se importan por sí mismas.</translation>
        </message>
        <message>
            <source>Nothing was read from these columns: {columns}.</source>
            <translation>No se leyó nada de estas columnas: {columns}.</translation>
        </message>
        <message>
            <source>Nobody knows the country “{given}”; the address was taken without it, and what was typed is kept with the person.</source>
            <translation>No se conoce el país «{given}»; la dirección se tomó sin él y lo escrito se guarda con la persona.</translation>
        </message>
        <message>
            <source>Nobody knows the country “{given}” (is {nearest} meant?); the address was taken without it, and what was typed is kept with the person.</source>
            <translation>No se conoce el país «{given}» (¿quiso decir {nearest}?); la dirección se tomó sin él y lo escrito se guarda con la persona.</translation>
        </message>
        <message>
            <source>{path} holds no e-mail; save the message as .eml, or a folder of them as .mbox.</source>
            <translation>{path} no contiene ningún correo; guarde el mensaje como .eml, o una carpeta de ellos como .mbox.</translation>
        </message>
        <message>
            <source>{path} is in Outlook’s own format; in Outlook choose Save As, or copy the text.</source>
            <translation>{path} está en el formato propio de Outlook; en Outlook elija Guardar como, o copie el texto.</translation>
        </message>
        <message>
            <source>“{subject}” was written by yourself; only what others wrote is taken in.</source>
            <translation>«{subject}» lo escribió usted; solo se toma lo que escribieron otras personas.</translation>
        </message>
        <message>
            <source>Only the first {limit} messages were read; put those you need in a folder of their own.</source>
            <translation>Solo se leyeron los primeros {limit} mensajes; ponga los que necesite en una carpeta aparte.</translation>
        </message>
        <message>
            <source>A message with too many others inside it was left out.</source>
            <translation>Se omitió un mensaje con demasiados mensajes dentro.</translation>
        </message>
        <message>
            <source>{path} holds no vCard: none begins in it. Export the contacts as vCard (.vcf) again.</source>
            <translation>{path} no contiene ninguna vCard: ninguna empieza en él. Exporte de nuevo los contactos como vCard (.vcf).</translation>
        </message>
        <message>
            <source>{path} holds more than {limit:,} vCards; export the contacts in several files.</source>
            <translation>{path} contiene más de {limit:,} vCards; exporte los contactos en varios archivos.</translation>
        </message>
        <message>
            <source>{count:,} further lines or properties were left out as well.</source>
            <translation>También se omitieron otras {count:,} líneas o propiedades.</translation>
        </message>
        <message>
            <source>The file does not say how its letters are written; they were read as {charset}: look whether the names are right.</source>
            <translation>El archivo no dice cómo están codificados sus caracteres; se leyeron como {charset}: mire si los nombres son correctos.</translation>
        </message>
        <message>
            <source>Text that belongs to no vCard was left out (lines: {count:,}).</source>
            <translation>Se omitió texto que no pertenece a ninguna vCard (líneas: {count:,}).</translation>
        </message>
        <message>
            <source>This vCard has no end; what there is of it was read.</source>
            <translation>Esta vCard no tiene final; se leyó lo que hay.</translation>
        </message>
        <message>
            <source>What stands between BEGIN:{component} and its end was left out.</source>
            <translation>Se omitió lo que hay entre BEGIN:{component} y su final.</translation>
        </message>
        <message>
            <source>This line is no property of a vCard and was left out.</source>
            <translation>Esta línea no es propiedad de una vCard y se omitió.</translation>
        </message>
        <message>
            <source>This vCard was left out: it has no name, company or e-mail address to know it by.</source>
            <translation>Se omitió esta vCard: no tiene nombre, empresa ni dirección de correo para reconocerla.</translation>
        </message>
        <message>
            <source>This vCard was left out: it is a list of people, not a person.</source>
            <translation>Se omitió esta vCard: es una lista de personas, no una persona.</translation>
        </message>
        <message>
            <source>This vCard was left out: it is of a {kind}, not of a person.</source>
            <translation>Se omitió esta vCard: es de tipo {kind}, no de una persona.</translation>
        </message>
        <message>
            <source>{name}: {count:,} properties beyond the first thousand were left out.</source>
            <translation>{name}: se omitieron {count:,} propiedades tras las mil primeras.</translation>
        </message>
        <message>
            <source>{name}: some letters in {property} could not be read and now show as “�”; correct them by hand.</source>
            <translation>{name}: algunos caracteres de {property} no se pudieron leer y se muestran como «�»; corríjalos a mano.</translation>
        </message>
        <message>
            <source>{name}: hidden signs that turn the direction of writing were taken out of {property}.</source>
            <translation>{name}: se quitaron de {property} signos ocultos que cambian la dirección de la escritura.</translation>
        </message>
        <message>
            <source>{name}: nobody knows the country “{given}”; the address was taken without it, and what was typed is kept with the person.</source>
            <translation>{name}: no se conoce el país «{given}»; la dirección se tomó sin él y lo escrito se guarda con la persona.</translation>
        </message>
        <message>
            <source>{name}: the address also says “{given}”; add it to the street if a card needs it. It is kept with the person.</source>
            <translation>{name}: la dirección también dice «{given}»; añádalo a la calle si una tarjeta lo necesita. Se guarda con la persona.</translation>
        </message>
        <message>
            <source>{name}: {property} is too long and was left out.</source>
            <translation>{name}: {property} es demasiado largo y se omitió.</translation>
        </message>
        <message>
            <source>{name}: {property} was left out: there is more than can be kept with people.</source>
            <translation>{name}: se omitió {property}: hay más de lo que se puede guardar con una persona.</translation>
        </message>
        <message>
            <source>{name}: {property} is larger than {limit} kB and was left out; the rest was read.</source>
            <translation>{name}: {property} ocupa más de {limit} kB y se omitió; lo demás se leyó.</translation>
        </message>
        <message>
            <source>{name}: {property} is damaged and was left out; the rest was read.</source>
            <translation>{name}: {property} está dañado y se omitió; lo demás se leyó.</translation>
        </message>
        <message>
            <source>There are no phrases in the language {language}. Choose one of {known}.</source>
            <translation>No hay frases en el idioma {language}. Elija uno de {known}.</translation>
        </message>
        <message>
            <source>Nothing is written for the occasion {occasion} by {channel}. Choose another channel.</source>
            <translation>No hay nada escrito para la ocasión {occasion} por {channel}. Elija otro canal.</translation>
        </message>
        <message>
            <source>There are no phrases for the occasion {occasion} by {channel} in {language} yet. Choose another.</source>
            <translation>Aún no hay frases para la ocasión {occasion} por {channel} en {language}. Elija otra.</translation>
        </message>
        <message>
            <source>There is no text for the call “{kind}” in {language} yet.</source>
            <translation>Aún no hay texto para la llamada «{kind}» en {language}.</translation>
        </message>
        <message>
            <source>Person {number} of the batch has no name. Give each person a full name.</source>
            <translation>La persona {number} del lote no tiene nombre. Dé a cada una un nombre completo.</translation>
        </message>
        <message>
            <source>There is no {day}.</source>
            <translation>No existe el día {day}.</translation>
        </message>
        <message>
            <source>Say first {what} for the note to {name} (the field “{field}”).</source>
            <translation>Diga antes {what} para la nota a {name} (el campo «{field}»).</translation>
        </message>
        <message>
            <source>All phrasings for the occasion {occasion} have been used with this company already. Write the note to {name} in your own words.</source>
            <translation>Todas las redacciones para la ocasión {occasion} ya se usaron con esta empresa. Escriba la nota a {name} con sus propias palabras.</translation>
        </message>
        <message>
            <source>A text of {count} characters is too long to work with; {most} is the most. Shorten it.</source>
            <translation>Un texto de {count} caracteres es demasiado largo; el máximo es {most}. Acórtelo.</translation>
        </message>
        <message>
            <source>“{{{field}}}” is no field that can be filled in {where}. Known are: {known}.</source>
            <translation>«{{{field}}}» no es un campo que se pueda completar en {where}. Se conocen: {known}.</translation>
        </message>
        <message>
            <source>“{{{field}}}” stands in {where}, but nothing is known of it for {name}. Fill it in or take the field out.</source>
            <translation>«{{{field}}}» está en {where}, pero no se sabe nada de ello para {name}. Complételo o quite el campo.</translation>
        </message>
        <message>
            <source>In {where} a field stands inside another field: “{part}”. Close each brace before the next begins.</source>
            <translation>En {where} hay un campo dentro de otro: «{part}». Cierre cada llave antes de abrir la siguiente.</translation>
        </message>
        <message>
            <source>In {where} a brace is not closed: “{part}”. Write fields as {{company}}.</source>
            <translation>En {where} hay una llave sin cerrar: «{part}». Escriba los campos como {{company}}.</translation>
        </message>
        <message>
            <source>The phrases in {file} cannot be read: {why}.</source>
            <translation>Las frases de {file} no se pueden leer: {why}.</translation>
        </message>
        <message>
            <source>In {file} something is missing or unknown: {why}.</source>
            <translation>En {file} falta algo o hay algo desconocido: {why}.</translation>
        </message>
        <message>
            <source>In {file} the key “{key}” is not understood: “{part}”.</source>
            <translation>En {file} no se entiende la clave «{key}»: «{part}».</translation>
        </message>
        <message>
            <source>{path}, line {line}, is not valid TOML: look for a missing quotation mark, bracket or equals sign there; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}, no es TOML válido: busque ahí unas comillas, un corchete o un signo igual que falte; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: there is no “{key}”; use one of {known}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: no existe «{key}»; use una de {known}; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is nothing that “{key}” can be; use one of {known}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{given}» no es un valor posible de «{key}»; use uno de {known}; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” cannot be filled in; use {{person}} or {{company}}, and no other braces; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{given}» no se puede completar; use {{person}} o {{company}} y ninguna otra llave; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a text of one line in quotation marks, of at most 300 characters; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» tiene que ser un texto de una línea entre comillas, de 300 caracteres como máximo; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a text, or several in square brackets; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» tiene que ser un texto, o varios entre corchetes; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be true or false, without quotation marks; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» tiene que ser true o false, sin comillas; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” has to be a part of its own, [{key}]; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» tiene que ser una parte aparte, [{key}]; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: a playbook needs one to 200 parts that begin with [[step]]; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: una guía necesita de una a 200 partes que empiecen con [[step]]; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: this step lacks “{key}”; write it there; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: a este paso le falta «{key}»; escríbalo ahí; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” does not go together with “{other}”; take one of them out; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» no va junto con «{other}»; quite uno de los dos; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is no id; use small letters, digits and _, beginning with a letter; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{given}» no es un id; use minúsculas, cifras y _, empezando por una letra; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: the id “{given}” is used twice; give this step another; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: el id «{given}» se usa dos veces; dé otro a este paso; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{key}” names “{given}”, which is no step here, or stands below this one; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{key}» nombra «{given}», que no es un paso de aquí o está debajo de este; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is no length of time; write one such as “24 hours”, “2 days”, “10 working days” or “same day”; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{given}» no es un plazo; escriba uno como «24 hours», «2 days», «10 working days» o «same day»; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}: “{given}” is more than ten years; take a shorter time; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}: «{given}» es más de diez años; tome un plazo más corto; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path} is larger than 256 kB, which no playbook needs; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path} ocupa más de 256 kB, que ninguna guía necesita; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path}, line {line}, is not UTF-8 text; save it as UTF-8; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path}, línea {line}, no es texto UTF-8; guárdelo como UTF-8; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path} cannot be read: {reason}; Cordially’s own playbook is used meanwhile.</source>
            <translation>{path} no se puede leer: {reason}; entretanto se usa la guía propia de Cordially.</translation>
        </message>
        <message>
            <source>{path} is there already; change that one, or take it away first.</source>
            <translation>{path} ya existe; cámbielo o quítelo antes.</translation>
        </message>
        <message>
            <source>{path}, which remembers what your calendar was given, is damaged; remove it and Cordially’s earlier entries in the calendar, then export again.</source>
            <translation>{path}, que recuerda lo que se dio a su calendario, está dañado; quítelo junto con las citas anteriores de Cordially en el calendario y vuelva a exportar.</translation>
        </message>
        <message>
            <source>There is no step “{key}” in the plan; “cordially plan” lists them.</source>
            <translation>No hay ningún paso «{key}» en el plan; «cordially plan» los enumera.</translation>
        </message>
        <message>
            <source>The step {key} is closed already; undo that first.</source>
            <translation>El paso {key} ya está cerrado; deshaga eso antes.</translation>
        </message>
        <message>
            <source>The step {key} closed by what was done elsewhere; undo it there.</source>
            <translation>El paso {key} se cerró por algo hecho en otro lugar; deshágalo allí.</translation>
        </message>
        <message>
            <source>Nothing was decided about the step {key}, so nothing can be undone.</source>
            <translation>No se decidió nada sobre el paso {key}, así que no hay nada que deshacer.</translation>
        </message>
        <message>
            <source>A step can be put off to a day after today only, and {day} is not.</source>
            <translation>Un paso solo se puede aplazar a un día posterior a hoy, y {day} no lo es.</translation>
        </message>
        <message>
            <source>There is no stock “{given}”; choose one of {known}, or a size such as 5x7in.</source>
            <translation>No hay ninguna cartulina «{given}»; elija una de {known}, o un tamaño como 5x7in.</translation>
        </message>
        <message>
            <source>There is no envelope “{given}”; choose one of {known}, or a size such as 162x114mm.</source>
            <translation>No hay ningún sobre «{given}»; elija uno de {known}, o un tamaño como 162x114mm.</translation>
        </message>
        <message>
            <source>A postcard is posted without an envelope; choose a stock that has one, or a size such as 162x114mm.</source>
            <translation>Una postal se envía sin sobre; elija una cartulina que lo lleve, o un tamaño como 162x114mm.</translation>
        </message>
        <message>
            <source>There is no sheet “{given}”; name a stock with -1up, -2up or -4up and -letter or -a4, such as a2-flat-4up-letter, or choose one of {known}.</source>
            <translation>No hay ninguna hoja «{given}»; nombre una cartulina con -1up, -2up o -4up y -letter o -a4, como a2-flat-4up-letter, o elija una de {known}.</translation>
        </message>
        <message>
            <source>{sheet} is for labels, not for cards; write addresses on it with: cordially labels --sheet {given}.</source>
            <translation>{sheet} es para etiquetas, no para tarjetas; escriba direcciones en ella con: cordially labels --sheet {given}.</translation>
        </message>
        <message>
            <source>“{stock}” does not go {count} to a sheet of {paper}; choose fewer, or a smaller card.</source>
            <translation>«{stock}» no cabe {count} veces en una hoja de {paper}; elija menos, o una tarjeta más pequeña.</translation>
        </message>
        <message>
            <source>There is no place {given} on a sheet of {cells}.</source>
            <translation>No hay ningún lugar {given} en una hoja de {cells}.</translation>
        </message>
        <message>
            <source>A flat card has no panel left for a line on its back; leave that line or the front out, or choose a folded card.</source>
            <translation>Una tarjeta plana no tiene cara libre para una línea en el dorso; quite esa línea o la portada, o elija una tarjeta plegada.</translation>
        </message>
        <message>
            <source>There is no motif “{given}”; choose one of {known}.</source>
            <translation>No hay ningún motivo «{given}»; elija uno de {known}.</translation>
        </message>
        <message>
            <source>“{given}” is no monogram; give one to three letters, such as monogram:AB.</source>
            <translation>«{given}» no es un monograma; dé de una a tres letras, como monogram:AB.</translation>
        </message>
        <message>
            <source>There is nothing to write on the front; give its words, as text:Thank you.</source>
            <translation>No hay nada que escribir en la portada; dé sus palabras, como text:Gracias.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the front of {stock}; shorten it or choose a larger stock.</source>
            <translation>«{text}» es demasiado largo para la portada de {stock}; acórtelo o elija una cartulina más grande.</translation>
        </message>
        <message>
            <source>“{text}” is too long for the back of {stock}; shorten it to one short line.</source>
            <translation>«{text}» es demasiado largo para el dorso de {stock}; acórtelo a una línea breve.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be read: {reason}.</source>
            <translation>La imagen {name} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no PNG, JPEG or SVG picture. Save it as one of these.</source>
            <translation>{name} no es una imagen PNG, JPEG ni SVG. Guárdela en uno de estos formatos.</translation>
        </message>
        <message>
            <source>{name} is no SVG drawing, or a damaged one. Save or download it again.</source>
            <translation>{name} no es un dibujo SVG, o está dañado. Guárdelo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} defines entities, which may do harm. Save it again as a plain SVG, or as a PNG.</source>
            <translation>{name} define entidades, que pueden ser dañinas. Guárdelo de nuevo como SVG simple o como PNG.</translation>
        </message>
        <message>
            <source>{name} has more parts or points than a card can show. Simplify it, or save it as a PNG.</source>
            <translation>{name} tiene más partes o puntos de los que una tarjeta puede mostrar. Simplifíquelo o guárdelo como PNG.</translation>
        </message>
        <message>
            <source>{name} holds “{what}”, which is not drawn. Turn it into plain paths in the program that made it, or save it as a PNG.</source>
            <translation>{name} contiene «{what}», que no se dibuja. Conviértalo en trazados simples en el programa que lo creó, o guárdelo como PNG.</translation>
        </message>
        <message>
            <source>{name} holds a number or a colour that cannot be used ({value}). Save it again as a plain SVG, or as a PNG.</source>
            <translation>{name} contiene un número o un color que no se puede usar ({value}). Guárdelo de nuevo como SVG simple o como PNG.</translation>
        </message>
        <message>
            <source>{name} draws nothing. Choose another picture.</source>
            <translation>{name} no dibuja nada. Elija otra imagen.</translation>
        </message>
        <message>
            <source>{name} is damaged: only a part of it is a picture. Save or download it again.</source>
            <translation>{name} está dañado: solo una parte es imagen. Guárdelo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>{name} has more than {most} million pixels. Save it smaller; a card takes 4.</source>
            <translation>{name} tiene más de {most} millones de píxeles. Guárdela más pequeña; a una tarjeta le bastan 4.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB. Save it smaller, as a JPEG.</source>
            <translation>{name} ocupa más de {most} MB. Guárdela más pequeña, como JPEG.</translation>
        </message>
        <message>
            <source>“{given}” is not a size; write width x height with mm or in, such as 5x7in or 148x105mm.</source>
            <translation>«{given}» no es un tamaño; escriba ancho x alto con mm o in, como 5x7in o 148x105mm.</translation>
        </message>
        <message>
            <source>“{given}” is not a size one can print; each side of a card or an envelope measures {least} to {most} mm.</source>
            <translation>«{given}» no es un tamaño imprimible; cada lado de una tarjeta o un sobre mide de {least} a {most} mm.</translation>
        </message>
        <message>
            <source>“{given}” ends in “{word}”, which is no fold; leave it out, or write -folded, -book or -quarter.</source>
            <translation>«{given}» termina en «{word}», que no es un pliegue; quítelo o escriba -folded, -book o -quarter.</translation>
        </message>
        <message>
            <source>The note for {recipient} is empty. Write a line first.</source>
            <translation>La nota para {recipient} está vacía. Escriba antes una línea.</translation>
        </message>
        <message>
            <source>{hand} cannot draw {letters} in what is written for {recipient}. These can: {able}.</source>
            <translation>{hand} no puede trazar {letters} en lo escrito para {recipient}. Estas pueden: {able}.</translation>
        </message>
        <message>
            <source>No hand can draw {letters} in what is written for {recipient}; take that out of the text.</source>
            <translation>Ninguna letra puede trazar {letters} en lo escrito para {recipient}; quítelo del texto.</translation>
        </message>
        <message>
            <source>Cordially writes from left to right only, so it cannot draw {letters} in what is written for {recipient}; take that out of the text.</source>
            <translation>Cordially solo escribe de izquierda a derecha, así que no puede trazar {letters} en lo escrito para {recipient}; quítelo del texto.</translation>
        </message>
        <message>
            <source>The note for {recipient} is about {words} words ({lines} lines) too long for {stock}. Shorten it or choose a larger stock.</source>
            <translation>A la nota para {recipient} le sobran unas {words} palabras ({lines} líneas) para {stock}. Acórtela o elija una cartulina más grande.</translation>
        </message>
        <message>
            <source>“{word}” in the note for {recipient} is wider than {stock}. Shorten it.</source>
            <translation>«{word}» en la nota para {recipient} es más ancho que {stock}. Acórtelo.</translation>
        </message>
        <message>
            <source>The address of {recipient} does not fit the envelope “{envelope}”: “{line}” is too long.</source>
            <translation>La dirección de {recipient} no cabe en el sobre «{envelope}»: «{line}» es demasiado largo.</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is smaller than {post} takes ({rule}).</source>
            <translation>El sobre {envelope}, {size}, es más pequeño de lo que acepta {post} ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is larger than usual letters and costs more at {post} ({rule}).</source>
            <translation>El sobre {envelope}, {size}, es más grande que las cartas habituales y cuesta más en {post} ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope} is {ratio} times as long as high, so it costs more at {post} ({rule}).</source>
            <translation>El sobre {envelope} es {ratio} veces más largo que alto, así que cuesta más en {post} ({rule}).</translation>
        </message>
        <message>
            <source>The envelope {envelope}, {size}, is too small to go abroad with {post} ({rule}).</source>
            <translation>El sobre {envelope}, {size}, es demasiado pequeño para ir al extranjero con {post} ({rule}).</translation>
        </message>
        <message>
            <source>On the envelope {envelope} the address of {recipient} stands {out} mm outside of where {post} reads ({rule}). Shorten it or take a larger envelope.</source>
            <translation>En el sobre {envelope} la dirección de {recipient} queda {out} mm fuera de donde lee {post} ({rule}). Acórtela o use un sobre más grande.</translation>
        </message>
        <message>
            <source>The address of {name} has no street.</source>
            <translation>La dirección de {name} no tiene calle.</translation>
        </message>
        <message>
            <source>The address of {name} has no city.</source>
            <translation>La dirección de {name} no tiene ciudad.</translation>
        </message>
        <message>
            <source>The address of {name} lacks the state or region that its country, {country}, asks for.</source>
            <translation>A la dirección de {name} le falta el estado o la región que pide su país, {country}.</translation>
        </message>
        <message>
            <source>The address of {name} lacks the postal code that its country, {country}, asks for.</source>
            <translation>A la dirección de {name} le falta el código postal que pide su país, {country}.</translation>
        </message>
        <message>
            <source>“{postcode}” in the address of {name} is no postal code of its country, {country}: one looks like {example}.</source>
            <translation>«{postcode}» en la dirección de {name} no es un código postal de su país, {country}: uno sería como {example}.</translation>
        </message>
        <message>
            <source>The postal code “{postcode}” in the address of {name} does not belong to {region}.</source>
            <translation>El código postal «{postcode}» en la dirección de {name} no es de {region}.</translation>
        </message>
        <message>
            <source>This system has no printing library (CUPS). Save the cards as a PDF instead, and print that at its true size.</source>
            <translation>Este sistema no tiene biblioteca de impresión (CUPS). Guarde las tarjetas como PDF e imprímalo a tamaño real.</translation>
        </message>
        <message>
            <source>The printing service does not answer. Start it, or save the cards as a PDF instead.</source>
            <translation>El servicio de impresión no responde. Inícielo o guarde las tarjetas como PDF.</translation>
        </message>
        <message>
            <source>There is no printer called {printer}. Choose one of these: {known}; or save as a PDF.</source>
            <translation>No hay ninguna impresora llamada {printer}. Elija una de estas: {known}; o guarde como PDF.</translation>
        </message>
        <message>
            <source>{printer} takes sheets up to {limit_width} × {limit_height} mm, and this one is {page_width} × {page_height} mm. Choose a smaller stock or another printer.</source>
            <translation>{printer} admite hojas de hasta {limit_width} × {limit_height} mm, y esta mide {page_width} × {page_height} mm. Elija una cartulina más pequeña u otra impresora.</translation>
        </message>
        <message>
            <source>{printer} takes sheets from {limit_width} × {limit_height} mm, and this one is {page_width} × {page_height} mm. Choose a larger stock or another printer.</source>
            <translation>{printer} admite hojas desde {limit_width} × {limit_height} mm, y esta mide {page_width} × {page_height} mm. Elija una cartulina más grande u otra impresora.</translation>
        </message>
        <message>
            <source>{printer} takes only sizes it has a name for, and {page_width} × {page_height} mm is none of them. Choose another stock or another printer.</source>
            <translation>{printer} solo admite tamaños que conoce por su nombre, y {page_width} × {page_height} mm no es ninguno. Elija otra cartulina u otra impresora.</translation>
        </message>
        <message>
            <source>{printer} was found on the network, but is not set up here yet. Add it in your system’s printer settings, then print.</source>
            <translation>{printer} se encontró en la red, pero aún no está configurada aquí. Añádala en los ajustes de impresora de su sistema y luego imprima.</translation>
        </message>
        <message>
            <source>An envelope of {page_width} × {page_height} mm does not lie on {paper} paper. Choose a larger paper, or the envelope’s own size.</source>
            <translation>Un sobre de {page_width} × {page_height} mm no cabe en papel {paper}. Elija un papel más grande o el tamaño propio del sobre.</translation>
        </message>
        <message>
            <source>{printer} has no tray called {given}. Choose one of these: {known}.</source>
            <translation>{printer} no tiene ninguna bandeja llamada {given}. Elija una de estas: {known}.</translation>
        </message>
        <message>
            <source>{printer} does not say which paper sizes it takes. Turn it on, set it up anew in your system’s printer settings, and try again.</source>
            <translation>{printer} no dice qué tamaños de papel admite. Enciéndala, configúrela de nuevo en los ajustes de impresora de su sistema y reintente.</translation>
        </message>
        <message>
            <source>{printer} cannot print both sides by itself. Choose to turn the sheets by hand.</source>
            <translation>{printer} no puede imprimir por ambas caras por sí sola. Elija dar la vuelta a las hojas a mano.</translation>
        </message>
        <message>
            <source>{printer} takes no jobs at the moment. Let it take jobs again in your system’s printer settings, or choose another one.</source>
            <translation>{printer} no acepta trabajos por ahora. Permítalos de nuevo en los ajustes de impresora de su sistema o elija otra.</translation>
        </message>
        <message>
            <source>{printer} takes no PDF from this system. Choose another printer.</source>
            <translation>{printer} no acepta PDF de este sistema. Elija otra impresora.</translation>
        </message>
        <message>
            <source>{printer} refused: {reason}. Nothing was printed.</source>
            <translation>{printer} lo rechazó: {reason}. No se imprimió nada.</translation>
        </message>
        <message>
            <source>The way to {printer} broke off while the cards were being handed over ({reason}), so the job was taken back. Try again.</source>
            <translation>Se cortó la conexión con {printer} mientras se entregaban las tarjetas ({reason}), así que se retiró el trabajo. Reintente.</translation>
        </message>
        <message>
            <source>{printer} stopped taking pages, or never began. Look whether it is on and ready and which sheets came out, then try again.</source>
            <translation>{printer} dejó de recibir páginas o no llegó a empezar. Mire si está encendida y lista y qué hojas salieron, y luego reintente.</translation>
        </message>
        <message>
            <source>“{given}” is not what the test page asks for: up to six numbers parted by commas, such as 10.4,9.8,10.0,10.2,180.5,249.0.</source>
            <translation>«{given}» no es lo que pide la página de prueba: hasta seis números separados por comas, como 10.4,9.8,10.0,10.2,180.5,249.0.</translation>
        </message>
        <message>
            <source>Number {number} is {given}, but its scale runs from {least} to {most}. Read again where the crease crosses it.</source>
            <translation>El número {number} es {given}, pero su escala va de {least} a {most}. Lea de nuevo dónde la cruza el pliegue.</translation>
        </message>
        <message>
            <source>Number {number} is {given}, but that line is about {about} mm long. Measure it again from end to end, in millimetres.</source>
            <translation>El número {number} es {given}, pero esa línea mide unos {about} mm. Mídala de nuevo de punta a punta, en milímetros.</translation>
        </message>
        <message>
            <source>Too few numbers: read at least one of the scales 1 and 2, and one of the scales 3 and 4.</source>
            <translation>Faltan números: lea al menos una de las escalas 1 y 2, y una de las escalas 3 y 4.</translation>
        </message>
        <message>
            <source>The numbers 1 to 4 contradict each other: no printer slants a page so far. Fold the page edge on edge and read them again.</source>
            <translation>Los números 1 a 4 se contradicen: ninguna impresora inclina tanto una página. Doble la página borde con borde y léalos de nuevo.</translation>
        </message>
        <message>
            <source>{name} shows no printer test page. Photograph the whole page from above, in good light.</source>
            <translation>{name} no muestra ninguna página de prueba. Fotografíe la página entera desde arriba, con buena luz.</translation>
        </message>
        <message>
            <source>{name} shows a test page on a paper of its own size. Say which paper that was.</source>
            <translation>{name} muestra una página de prueba en un papel de otro tamaño. Diga qué papel era.</translation>
        </message>
        <message>
            <source>{name} shows only {found} of the test page’s {count} black marks. Photograph all of it, with nothing on top.</source>
            <translation>{name} muestra solo {found} de las {count} marcas negras de la página de prueba. Fotografíela entera, sin nada encima.</translation>
        </message>
        <message>
            <source>{name} shows the page at about {dpi} dots an inch only. Go nearer, or take a larger picture.</source>
            <translation>{name} muestra la página a solo unos {dpi} puntos por pulgada. Acérquese o tome una imagen más grande.</translation>
        </message>
        <message>
            <source>The edges of the paper cannot be told from what lies around it in {name}. Lay the page on something dark and photograph it whole.</source>
            <translation>En {name} no se distinguen los bordes del papel de lo que lo rodea. Ponga la página sobre algo oscuro y fotografíela entera.</translation>
        </message>
        <message>
            <source>The page in {name} looks bent by {off} mm. Smooth it out, hold the camera a little higher, and photograph it again.</source>
            <translation>La página de {name} parece curvada {off} mm. Alísela, sostenga la cámara un poco más alto y fotografíela de nuevo.</translation>
        </message>
        <message>
            <source>Say first who signs the notes: your name is not set yet.</source>
            <translation>Diga antes quién firma las notas: su nombre aún no consta.</translation>
        </message>
        <message>
            <source>Nobody is listed as met for this application. Add an interview with its people first.</source>
            <translation>No figura nadie como conocido en esta candidatura. Añada antes una entrevista con sus personas.</translation>
        </message>
        <message>
            <source>Everyone met has a note for this occasion already.</source>
            <translation>Todas las personas ya tienen una nota para esta ocasión.</translation>
        </message>
        <message>
            <source>A note to {recipient} after the no is there already. Put this one into the bin.</source>
            <translation>Ya hay una nota para {recipient} tras el no. Ponga esta en la papelera.</translation>
        </message>
        <message>
            <source>The card to {recipient} was written before their no, and speaks so. See what may become of it, at the desk.</source>
            <translation>La tarjeta para {recipient} es de antes del no, y se nota. En el escritorio verá qué puede ser de ella.</translation>
        </message>
        <message>
            <source>There is no note to print. Approve one first, or name one.</source>
            <translation>No hay ninguna nota que imprimir. Apruebe una antes, o nombre una.</translation>
        </message>
        <message>
            <source>A printer has these already, or they came out and wait for your yes: {people}. Say first how they came out.</source>
            <translation>Una impresora ya tiene estas, o salieron y esperan su sí: {people}. Diga antes cómo salieron.</translation>
        </message>
        <message>
            <source>Left out, as they went to {where} and wait for your yes: {people}. Say in the window whether they came out well, or add --again to make them again.</source>
            <translation>Omitidas, porque fueron a {where} y esperan su sí: {people}. Diga en la ventana si salieron bien, o añada --again para hacerlas de nuevo.</translation>
        </message>
        <message>
            <source>Nothing was made, as these went to {where} and wait for your yes: {people}. Say in the window whether they came out well, or add --again to make them again.</source>
            <translation>No se hizo nada, porque estas fueron a {where} y esperan su sí: {people}. Diga en la ventana si salieron bien, o añada --again para hacerlas de nuevo.</translation>
        </message>
        <message>
            <source>The card to {name} was mailed on {on}; a new card is made.</source>
            <translation>La tarjeta para {name} se envió el {on}; se hace una nueva.</translation>
        </message>
        <message>
            <source>The card to {name} was answered on {on}; a new card is made.</source>
            <translation>La tarjeta para {name} se respondió el {on}; se hace una nueva.</translation>
        </message>
        <message>
            <source>{printer} still has the job ({said}). Nothing is lost: “cordially print” asks what became of it before it prints anything else.</source>
            <translation>{printer} aún tiene el trabajo ({said}). No se ha perdido nada: «cordially print» pregunta qué fue de él antes de imprimir otra cosa.</translation>
        </message>
        <message>
            <source>{printer} did not print all of it ({said}). Sheets that did come out are kept as waiting for your yes; the rest stays ready to print.</source>
            <translation>{printer} no lo imprimió todo ({said}). Las hojas que salieron quedan a la espera de su sí; lo demás sigue listo para imprimir.</translation>
        </message>
        <message>
            <source>A street or a city is missing for {people}, so the envelopes cannot be addressed. Complete the list, or leave the envelopes out.</source>
            <translation>Falta una calle o una ciudad para {people}, así que los sobres no pueden llevar dirección. Complete la lista o deje fuera los sobres.</translation>
        </message>
        <message>
            <source>{said} Nothing was written.</source>
            <translation>{said} No se escribió nada.</translation>
        </message>
        <message>
            <source>Row {row}: {said}</source>
            <translation>Fila {row}: {said}</translation>
        </message>
        <message>
            <source>Rows {rows}: {said}</source>
            <translation>Filas {rows}: {said}</translation>
        </message>
        <message>
            <source>It is not known which country you post from, so every address ends with its own; say it with --from, such as --from US.</source>
            <translation>No se sabe desde qué país envía usted, así que cada dirección termina con el suyo; indíquelo con --from, como --from US.</translation>
        </message>
        <message>
            <source>“{given}” is not a country that letters are posted in; give its two-letter code, such as US.</source>
            <translation>«{given}» no es un país desde el que se envíen cartas; dé su código de dos letras, como US.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add one, or bring the card to reception.</source>
            <translation>Sin sobre para {name}: no se conoce ninguna dirección con calle y ciudad. Añada una o lleve la tarjeta a recepción.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add theirs or that of {company}, to their attention, or bring the card to reception.</source>
            <translation>Sin sobre para {name}: no se conoce ninguna dirección con calle y ciudad. Añada la suya o la de {company}, a su atención, o lleve la tarjeta a recepción.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add one, write to {email} instead, or bring the card to reception.</source>
            <translation>Sin sobre para {name}: no se conoce ninguna dirección con calle y ciudad. Añada una, escriba mejor a {email} o lleve la tarjeta a recepción.</translation>
        </message>
        <message>
            <source>No envelope for {name}: no address with a street and a city is known. Add theirs or that of {company}, to their attention, write to {email} instead, or bring the card to reception.</source>
            <translation>Sin sobre para {name}: no se conoce ninguna dirección con calle y ciudad. Añada la suya o la de {company}, a su atención, escriba mejor a {email} o lleve la tarjeta a recepción.</translation>
        </message>
        <message>
            <source>“{stock}” goes without an envelope. Leave the envelopes out, or choose another stock.</source>
            <translation>«{stock}» va sin sobre. Deje fuera los sobres o elija otra cartulina.</translation>
        </message>
        <message>
            <source>No envelope for {people}: “{stock}” goes without one, so write the address on the card.</source>
            <translation>Sin sobre para {people}: «{stock}» va sin él, así que escriba la dirección en la tarjeta.</translation>
        </message>
        <message>
            <source>No envelope for {people}: you bring the card to their reception.</source>
            <translation>Sin sobre para {people}: usted lleva la tarjeta a su recepción.</translation>
        </message>
        <message>
            <source>None of them has an address with a street and a city, so there is nothing to write.</source>
            <translation>Ninguna de estas personas tiene dirección con calle y ciudad, así que no hay nada que escribir.</translation>
        </message>
        <message>
            <source>{name} is left out. {said}</source>
            <translation>Se omite a {name}. {said}</translation>
        </message>
        <message>
            <source>{said} Nobody is left, so nothing was written.</source>
            <translation>{said} No queda nadie, así que no se escribió nada.</translation>
        </message>
        <message>
            <source>Your own address has no street or no city yet. Complete it under “Your details”.</source>
            <translation>A su propia dirección aún le falta calle o ciudad. Complétela en «Sus datos».</translation>
        </message>
        <message>
            <source>{sheet} holds no labels; choose one of {known}.</source>
            <translation>{sheet} no contiene etiquetas; elija una de {known}.</translation>
        </message>
        <message>
            <source>There is no application with the number {id}.</source>
            <translation>No hay ninguna candidatura con el número {id}.</translation>
        </message>
        <message>
            <source>{path} ends in none of {known}. Choose one of these endings.</source>
            <translation>{path} no termina en ninguna de {known}. Elija una de estas terminaciones.</translation>
        </message>
        <message>
            <source>{hand} is a stroke hand for pen plotters. Save as .svg, or choose another hand.</source>
            <translation>{hand} es una letra de trazos para trazadores. Guarde como .svg o elija otra letra.</translation>
        </message>
        <message>
            <source>{hand} has no strokes for {letters} in what is written for {recipient}. Take them out of the text, or print the card instead.</source>
            <translation>{hand} no tiene trazos para {letters} en lo escrito para {recipient}. Quítelos del texto o imprima la tarjeta.</translation>
        </message>
        <message>
            <source>Guides of the kind “{guides}” are printed, not plotted. Save as .pdf, or choose lines.</source>
            <translation>Las guías del tipo «{guides}» se imprimen, no se trazan. Guarde como .pdf o elija líneas.</translation>
        </message>
        <message>
            <source>Fronts, backs and sheets of several cards are printed, neither plotted nor written over. Save the card as a .pdf without guides.</source>
            <translation>Las portadas, los dorsos y las hojas de varias tarjetas se imprimen; no se trazan ni se repasan. Guarde la tarjeta como .pdf sin guías.</translation>
        </message>
        <message>
            <source>{sheet} holds “{holds}”, not {stock}. Choose that stock, or another sheet.</source>
            <translation>{sheet} contiene «{holds}», no {stock}. Elija esa cartulina u otra hoja.</translation>
        </message>
        <message>
            <source>The front or back asks for “{field}”, of which nothing is known for {name}. Fill it in, or use one of these: {known}.</source>
            <translation>La portada o el dorso pide «{field}», de lo que no se sabe nada para {name}. Complételo o use uno de estos: {known}.</translation>
        </message>
        <message>
            <source>Only the outsides are printed yet for {people}. Turn the stack and print the other side (cordially print --go-on {id}), or give them up in the window.</source>
            <translation>Solo están impresos los exteriores para {people}. Dé la vuelta a la pila e imprima la otra cara (cordially print --go-on {id}), o renuncie a ellos en la ventana.</translation>
        </message>
        <message>
            <source>Run {id} has no other side left to print. Outsides and envelopes that came out, and were not gone on with, have one.</source>
            <translation>A la tirada {id} no le queda otra cara por imprimir. La tienen los exteriores y sobres que salieron y no se continuaron.</translation>
        </message>
        <message>
            <source>It cannot be told any more what was on the fronts of run {id}. Say that nothing of it came out well, then print its cards anew.</source>
            <translation>Ya no se puede saber qué había en las portadas de la tirada {id}. Diga que nada salió bien y luego imprima sus tarjetas de nuevo.</translation>
        </message>
        <message>
            <source>There is no signature of yours yet. Draw one under “Your details” in the window, or trace one with: cordially signature trace SCAN.</source>
            <translation>Aún no hay ninguna firma suya. Dibuje una en «Sus datos» en la ventana, o calque una con: cordially signature trace SCAN.</translation>
        </message>
        <message>
            <source>Your signature, {path}, is damaged. Cards are made with room to sign until you draw or trace it again.</source>
            <translation>Su firma, {path}, está dañada. Las tarjetas llevan espacio para firmar hasta que la dibuje o calque de nuevo.</translation>
        </message>
        <message>
            <source>{error} The newest good backup is {backup}; this brings it back: {command}</source>
            <translation>{error} La copia de seguridad en buen estado más reciente es {backup}; esto la restaura: {command}</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially ({kind}). What was saved is safe; a report, which holds none of your data, is in {report}.</source>
            <translation>Algo ha fallado dentro de Cordially ({kind}). Lo guardado está a salvo; hay un informe, sin ningún dato suyo, en {report}.</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially ({kind}). What was saved is safe.</source>
            <translation>Algo ha fallado dentro de Cordially ({kind}). Lo guardado está a salvo.</translation>
        </message>
        <message>
            <source>{path} is there already and is no earlier sample. Choose another place.</source>
            <translation>{path} ya existe y no es un ejemplo anterior. Elija otro lugar.</translation>
        </message>
        <message>
            <source>Somebody without a name was left out.</source>
            <translation>Se omitió a alguien sin nombre.</translation>
        </message>
        <message>
            <source>{email} is your own address, so that contact was left out.</source>
            <translation>{email} es su propia dirección, así que se omitió ese contacto.</translation>
        </message>
        <message>
            <source>“{summary}” was called off, but it is none of your interviews.</source>
            <translation>«{summary}» se canceló, pero no es ninguna de sus entrevistas.</translation>
        </message>
        <message>
            <source>“{summary}” names nobody and no company you know, so it is taken for no interview.</source>
            <translation>«{summary}» no nombra a nadie ni a ninguna empresa que conozca, así que no se toma por entrevista.</translation>
        </message>
        <message>
            <source>Something that this import counts on was changed in the meantime, so nothing was imported. Look at it again.</source>
            <translation>Algo con lo que cuenta esta importación cambió entretanto, así que no se importó nada. Revíselo de nuevo.</translation>
        </message>
        <message>
            <source>The disk that holds {folder} is too full to restore that, so nothing was changed. Free some space and try again.</source>
            <translation>El disco que contiene {folder} está demasiado lleno para restaurarlo, así que no se cambió nada. Libere espacio y reintente.</translation>
        </message>
        <message>
            <source>The picture {path}, which you had put on fronts, is damaged. Choose it again for the front, or restore a backup.</source>
            <translation>La imagen {path}, que había puesto en portadas, está dañada. Elíjala de nuevo para la portada o restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>{path} lists nobody: there is no row below the columns' names.</source>
            <translation>{path} no contiene a nadie: no hay filas bajo los nombres de las columnas.</translation>
        </message>
        <message>
            <source>{path} does not end in .pdf. Give the output a name that does.</source>
            <translation>{path} no termina en .pdf. Dé al resultado un nombre que termine así.</translation>
        </message>
        <message>
            <source>{path} is named twice. Give each output a file of its own.</source>
            <translation>{path} se nombra dos veces. Dé a cada resultado su propio archivo.</translation>
        </message>
        <message>
            <source>“{name}” is a hand of outlines, which a plotter's pen cannot follow. For an SVG choose a stroke hand: {known}.</source>
            <translation>«{name}» es una letra de contornos, que el bolígrafo de un trazador no puede seguir. Para un SVG elija una letra de trazos: {known}.</translation>
        </message>
        <message>
            <source>There is no hand called “{name}”. Choose one of: {known}.</source>
            <translation>No hay ninguna letra llamada «{name}». Elija una de: {known}.</translation>
        </message>
        <message>
            <source>“{name}” is no variation. Choose plain, careful, natural, hurried or a number from 0 to 2.</source>
            <translation>«{name}» no es una variación. Elija plain, careful, natural, hurried o un número de 0 a 2.</translation>
        </message>
        <message>
            <source>The hand “{name}” is damaged: {reason}. Install Cordially again.</source>
            <translation>La letra «{name}» está dañada: {reason}. Instale Cordially de nuevo.</translation>
        </message>
        <message>
            <source>There is no sheet on “{name}” paper. Choose letter or a4.</source>
            <translation>No hay hoja en papel «{name}». Elija letter o a4.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>{name} no se puede leer: {reason}.</translation>
        </message>
        <message>
            <source>{name} is no picture that can be read. Give a PNG, a JPEG or a PDF.</source>
            <translation>{name} no es una imagen que se pueda leer. Dé un PNG, un JPEG o un PDF.</translation>
        </message>
        <message>
            <source>{name} is damaged or incomplete. Scan or photograph the page again.</source>
            <translation>{name} está dañado o incompleto. Escanee o fotografíe la página de nuevo.</translation>
        </message>
        <message>
            <source>{name} has more than {most} million pixels. Scan the page at 300 dpi and try again.</source>
            <translation>{name} tiene más de {most} millones de píxeles. Escanee la página a 300 ppp y reintente.</translation>
        </message>
        <message>
            <source>{name} is larger than {most} MB. Scan the page at 300 dpi.</source>
            <translation>{name} ocupa más de {most} MB. Escanee la página a 300 ppp.</translation>
        </message>
        <message>
            <source>{name} takes too long to draw. Save the scan as a PNG or a JPEG and give that instead.</source>
            <translation>{name} tarda demasiado en dibujarse. Guarde el escaneo como PNG o JPEG y use ese.</translation>
        </message>
        <message>
            <source>{name} has {count} pages; at most {most} can be read from one file.</source>
            <translation>{name} tiene {count} páginas; de un archivo se pueden leer {most} como máximo.</translation>
        </message>
        <message>
            <source>These are more than {most} pages; give the pages of one sheet.</source>
            <translation>Son más de {most} páginas; dé las páginas de una sola hoja.</translation>
        </message>
        <message>
            <source>{name} shows no page of the sheet: none of its black squares were found. Take the whole page, flat and in focus.</source>
            <translation>{name} no muestra ninguna página de la hoja: no se encontró ninguno de sus cuadrados negros. Tome la página entera, plana y enfocada.</translation>
        </message>
        <message>
            <source>{name} shows only {found} of the page's {count} black squares. Take the whole page, flat and in focus.</source>
            <translation>{name} muestra solo {found} de los {count} cuadrados negros de la página. Tome la página entera, plana y enfocada.</translation>
        </message>
        <message>
            <source>{name} shows more than one page of the sheet. Take each page by itself.</source>
            <translation>{name} muestra más de una página de la hoja. Tome cada página por separado.</translation>
        </message>
        <message>
            <source>{name} is too coarse: {dpi} pixels an inch, and 150 are needed. Go closer or scan finer.</source>
            <translation>{name} es demasiado tosco: {dpi} píxeles por pulgada, y hacen falta 150. Acérquese o escanee con más detalle.</translation>
        </message>
        <message>
            <source>Only {count} of the 26 small letters could be read, and a hand needs at least {least}. Scan the first page of the sheet as well, with more of them written.</source>
            <translation>Solo se pudieron leer {count} de las 26 minúsculas, y una letra necesita al menos {least}. Escanee también la primera página de la hoja, con más minúsculas escritas.</translation>
        </message>
        <message>
            <source>No x could be read, and it gives a hand its size. Write it on a copy of the first page and scan that, too.</source>
            <translation>No se pudo leer ninguna x, y es la que da su tamaño a una letra. Escríbala en una copia de la primera página y escanéela también.</translation>
        </message>
        <message>
            <source>The letters are too small to be read. Write about as high as the boxes show.</source>
            <translation>Los signos son demasiado pequeños para leerlos. Escriba más o menos a la altura que muestran las casillas.</translation>
        </message>
        <message>
            <source>A hand needs a name with at least one letter or digit.</source>
            <translation>Una letra necesita un nombre con al menos un carácter o una cifra.</translation>
        </message>
        <message>
            <source>Every box of the sheet is written for “{name}”; nothing is missing.</source>
            <translation>Todas las casillas de la hoja están escritas para «{name}»; no falta nada.</translation>
        </message>
        <message>
            <source>The samples kept of your hand “{name}” are damaged. Learn all pages again under a new name; the hand itself can still be used.</source>
            <translation>Las muestras guardadas de su letra «{name}» están dañadas. Vuelva a aprender todas las páginas con otro nombre; la letra misma aún se puede usar.</translation>
        </message>
        <message>
            <source>{name} shows no ink. Sign with a dark pen on white paper.</source>
            <translation>{name} no muestra tinta. Firme con un bolígrafo oscuro en papel blanco.</translation>
        </message>
        <message>
            <source>Whatever is written in {name} runs over its edge. Take a picture with paper all round the signature.</source>
            <translation>Lo escrito en {name} se sale del borde. Tome una imagen con papel alrededor de toda la firma.</translation>
        </message>
        <message>
            <source>{name} shows more than a signature. Take a picture of the signature alone, on white paper.</source>
            <translation>{name} muestra más que una firma. Tome una imagen de la firma sola, en papel blanco.</translation>
        </message>
        <message>
            <source>The file of your hand “{name}” is damaged. Learn it again from its scans, or choose another hand.</source>
            <translation>El archivo de su letra «{name}» está dañado. Apréndala de nuevo de sus escaneos o elija otra letra.</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: the file {file} has no entry beside it. Learn the hand again, or take the file out of the folder “hands”.</source>
            <translation>Se omite su letra «{name}»: el archivo {file} no tiene su entrada al lado. Vuelva a aprenderla o quite el archivo de la carpeta «hands».</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its entry {file} cannot be read. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Se omite su letra «{name}»: no se puede leer su entrada {file}. Vuelva a aprenderla o quite sus archivos de la carpeta «hands».</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its font {file} is missing or no file. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Se omite su letra «{name}»: su fuente {file} falta o no es un archivo. Vuelva a aprenderla o quite sus archivos de la carpeta «hands».</translation>
        </message>
        <message>
            <source>Your hand “{name}” is left out: its font {file} is far larger than a hand. Learn the hand again, or take its files out of the folder “hands”.</source>
            <translation>Se omite su letra «{name}»: su fuente {file} es mucho mayor que una letra. Vuelva a aprenderla o quite sus archivos de la carpeta «hands».</translation>
        </message>
        <message>
            <source>You have taught no hand called “{name}”.</source>
            <translation>Usted no ha enseñado ninguna letra llamada «{name}».</translation>
        </message>
        <message>
            <source>waiting for its turn</source>
            <translation>espera su turno</translation>
        </message>
        <message>
            <source>held</source>
            <translation>retenido</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>printing</source>
            <translation>imprimiendo</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>terminado</translation>
        </message>
        <message>
            <source>sent, and this system does not tell how it came out</source>
            <translation>enviado; este sistema no dice cómo salió</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelado</translation>
        </message>
        <message>
            <source>given up by the printer</source>
            <translation>abandonado por la impresora</translation>
        </message>
        <message>
            <source>unknown to the printer</source>
            <translation>desconocido para la impresora</translation>
        </message>
        <message>
            <source>the printer is out of paper</source>
            <translation>la impresora no tiene papel</translation>
        </message>
        <message>
            <source>the printer asks for other paper</source>
            <translation>la impresora pide otro papel</translation>
        </message>
        <message>
            <source>paper is jammed</source>
            <translation>hay papel atascado</translation>
        </message>
        <message>
            <source>a paper tray is missing</source>
            <translation>falta una bandeja de papel</translation>
        </message>
        <message>
            <source>a cover is open</source>
            <translation>hay una tapa abierta</translation>
        </message>
        <message>
            <source>a door is open</source>
            <translation>hay una puerta abierta</translation>
        </message>
        <message>
            <source>ink or toner is used up</source>
            <translation>se acabó la tinta o el tóner</translation>
        </message>
        <message>
            <source>the toner is used up</source>
            <translation>se acabó el tóner</translation>
        </message>
        <message>
            <source>the output tray is full</source>
            <translation>la bandeja de salida está llena</translation>
        </message>
        <message>
            <source>the output tray is missing</source>
            <translation>falta la bandeja de salida</translation>
        </message>
        <message>
            <source>the waste container is full</source>
            <translation>el depósito de residuos está lleno</translation>
        </message>
        <message>
            <source>the printer is too hot</source>
            <translation>la impresora está demasiado caliente</translation>
        </message>
        <message>
            <source>the printer is off or out of reach</source>
            <translation>la impresora está apagada o fuera de alcance</translation>
        </message>
        <message>
            <source>the printer is off</source>
            <translation>la impresora está apagada</translation>
        </message>
        <message>
            <source>the printer does not answer</source>
            <translation>la impresora no responde</translation>
        </message>
        <message>
            <source>the printer’s memory is full</source>
            <translation>la memoria de la impresora está llena</translation>
        </message>
        <message>
            <source>the printer holds all new jobs</source>
            <translation>la impresora retiene todos los trabajos nuevos</translation>
        </message>
        <message>
            <source>the printer is switched off for everybody</source>
            <translation>la impresora está desactivada para todo el mundo</translation>
        </message>
        <message>
            <source>the printer is paused</source>
            <translation>la impresora está en pausa</translation>
        </message>
        <message>
            <source>the printer is being paused</source>
            <translation>la impresora está entrando en pausa</translation>
        </message>
        <message>
            <source>a part of the printer has stopped</source>
            <translation>una parte de la impresora se ha detenido</translation>
        </message>
        <message>
            <source>found on the network, not set up yet</source>
            <translation>encontrada en la red, aún sin configurar</translation>
        </message>
        <message>
            <source>the printer does not say why</source>
            <translation>la impresora no dice por qué</translation>
        </message>
        <message>
            <source>nothing of it has arrived</source>
            <translation>no ha llegado nada</translation>
        </message>
        <message>
            <source>it was asked to wait</source>
            <translation>se le pidió que esperara</translation>
        </message>
        <message>
            <source>the printer asks for a name and a password</source>
            <translation>la impresora pide un nombre y una contraseña</translation>
        </message>
        <message>
            <source>the printer does not let you print</source>
            <translation>la impresora no le permite imprimir</translation>
        </message>
        <message>
            <source>the printer was not ready for it</source>
            <translation>la impresora no estaba preparada para ello</translation>
        </message>
        <message>
            <source>somebody cancelled it</source>
            <translation>alguien lo canceló</translation>
        </message>
        <message>
            <source>somebody cancelled it at the printer</source>
            <translation>alguien lo canceló en la impresora</translation>
        </message>
        <message>
            <source>the printing system could not print it</source>
            <translation>el sistema de impresión no pudo imprimirlo</translation>
        </message>
        <message>
            <source>the printer could not read it</source>
            <translation>la impresora no pudo leerlo</translation>
        </message>
        <message>
            <source>the printer could not print it</source>
            <translation>la impresora no pudo imprimirlo</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>lista</translation>
        </message>
        <message>
            <source>the printer chooses</source>
            <translation>la impresora elige</translation>
        </message>
        <message>
            <source>main tray</source>
            <translation>bandeja principal</translation>
        </message>
        <message>
            <source>second tray</source>
            <translation>segunda bandeja</translation>
        </message>
        <message>
            <source>bypass tray</source>
            <translation>bandeja auxiliar</translation>
        </message>
        <message>
            <source>manual feed</source>
            <translation>alimentación manual</translation>
        </message>
        <message>
            <source>envelope feeder</source>
            <translation>alimentador de sobres</translation>
        </message>
        <message>
            <source>photo tray</source>
            <translation>bandeja de fotos</translation>
        </message>
        <message>
            <source>postcard tray</source>
            <translation>bandeja de postales</translation>
        </message>
        <message>
            <source>large tray</source>
            <translation>bandeja grande</translation>
        </message>
        <message>
            <source>upper tray</source>
            <translation>bandeja superior</translation>
        </message>
        <message>
            <source>middle tray</source>
            <translation>bandeja central</translation>
        </message>
        <message>
            <source>lower tray</source>
            <translation>bandeja inferior</translation>
        </message>
        <message>
            <source>rear tray</source>
            <translation>bandeja trasera</translation>
        </message>
        <message>
            <source>side tray</source>
            <translation>bandeja lateral</translation>
        </message>
        <message>
            <source>left tray</source>
            <translation>bandeja izquierda</translation>
        </message>
        <message>
            <source>right tray</source>
            <translation>bandeja derecha</translation>
        </message>
        <message>
            <source>centre tray</source>
            <translation>bandeja del centro</translation>
        </message>
        <message>
            <source>roll</source>
            <translation>rollo</translation>
        </message>
        <message>
            <source>“{quote}” is spelled “{right}” elsewhere.</source>
            <translation>«{quote}» se escribe «{right}» en otros lugares.</translation>
        </message>
        <message>
            <source>This note goes to {to}, but it greets “{quote}”.</source>
            <translation>Esta nota va para {to}, pero saluda a «{quote}».</translation>
        </message>
        <message>
            <source>This note goes to {to}, but “{quote}” is {other}.</source>
            <translation>Esta nota va para {to}, pero «{quote}» es {other}.</translation>
        </message>
        <message>
            <source>This note is from {to}, but it is signed “{quote}”.</source>
            <translation>Esta nota es de {to}, pero firma «{quote}».</translation>
        </message>
        <message>
            <source>The company is called “{right}”, not “{quote}”.</source>
            <translation>La empresa se llama «{right}», no «{quote}».</translation>
        </message>
        <message>
            <source>This note goes to {company}, but it speaks of {other} in its place.</source>
            <translation>Esta nota va a {company}, pero habla de {other} en su lugar.</translation>
        </message>
        <message>
            <source>This note goes to {company}, but it wishes to join “{quote}”.</source>
            <translation>Esta nota va a {company}, pero desea entrar en «{quote}».</translation>
        </message>
        <message>
            <source>“{quote}” was never filled in.</source>
            <translation>«{quote}» no se completó.</translation>
        </message>
        <message>
            <source>Nothing in it is of this person or talk: it could go to anyone.</source>
            <translation>Nada en ella es de esta persona ni de esta charla: podría ir a cualquiera.</translation>
        </message>
        <message>
            <source>It does not say thank you.</source>
            <translation>No da las gracias.</translation>
        </message>
        <message>
            <source>It does not say that you accept the decision.</source>
            <translation>No dice que usted acepta la decisión.</translation>
        </message>
        <message>
            <source>It was written before their no, and speaks so.</source>
            <translation>Es de antes del no, y se nota.</translation>
        </message>
        <message>
            <source>It was written before their no, and another note thanks them for that talk since.</source>
            <translation>Es de antes del no, y otra nota ya les da las gracias por esa conversación.</translation>
        </message>
        <message>
            <source>It does not say that you would like to work there.</source>
            <translation>No dice que le gustaría trabajar allí.</translation>
        </message>
        <message>
            <source>It does not leave the door open for another time.</source>
            <translation>No deja la puerta abierta para otra ocasión.</translation>
        </message>
        <message>
            <source>It does not say what you would bring.</source>
            <translation>No dice qué aportaría usted.</translation>
        </message>
        <message>
            <source>This disputes the decision, which closes the door.</source>
            <translation>Esto discute la decisión, y eso cierra la puerta.</translation>
        </message>
        <message>
            <source>This sounds bitter, whatever was meant.</source>
            <translation>Esto suena amargo, sea cual sea la intención.</translation>
        </message>
        <message>
            <source>This makes someone answerable for how it went.</source>
            <translation>Esto hace a alguien responsable de cómo salió.</translation>
        </message>
        <message>
            <source>This begs, which puts the reader in a hard place.</source>
            <translation>Esto suplica, y pone en un aprieto a quien lo lee.</translation>
        </message>
        <message>
            <source>This puts pressure on the reader.</source>
            <translation>Esto presiona a quien lo lee.</translation>
        </message>
        <message>
            <source>This speaks ill of someone; readers wonder what you will say of them.</source>
            <translation>Esto habla mal de alguien; quien lo lee se pregunta qué diría usted de su persona.</translation>
        </message>
        <message>
            <source>This note is no place to ask for that.</source>
            <translation>Esta nota no es lugar para pedir eso.</translation>
        </message>
        <message>
            <source>“{quote}” is worn: it could be anyone’s.</source>
            <translation>«{quote}» está gastado: podría ser de cualquiera.</translation>
        </message>
        <message>
            <source>“{quote}” makes the sentence smaller than it is.</source>
            <translation>«{quote}» empequeñece la oración.</translation>
        </message>
        <message>
            <source>Several marks in a row shout.</source>
            <translation>Varios signos seguidos gritan.</translation>
        </message>
        <message>
            <source>It has {count} exclamation marks; one is plenty.</source>
            <translation>Tiene {count} signos de exclamación; con uno basta.</translation>
        </message>
        <message>
            <source>“{quote}” in capitals shouts.</source>
            <translation>«{quote}» en mayúsculas grita.</translation>
        </message>
        <message>
            <source>It has {count} words; beyond {most} a card reads like a letter.</source>
            <translation>Tiene {count} palabras; con más de {most} una tarjeta parece una carta.</translation>
        </message>
        <message>
            <source>It has {count} words; an e-mail is read to the end up to {most}.</source>
            <translation>Tiene {count} palabras; un correo se lee hasta el final con un máximo de {most}.</translation>
        </message>
        <message>
            <source>It has {count} characters; an invitation holds {most}.</source>
            <translation>Tiene {count} caracteres; en una invitación caben {most}.</translation>
        </message>
        <message>
            <source>It does not fit its card in this hand.</source>
            <translation>No cabe en su tarjeta con esta letra.</translation>
        </message>
        <message>
            <source>At {count} characters this is no note; it was not read any further.</source>
            <translation>Con {count} caracteres ya no es una nota; no se leyó más.</translation>
        </message>
        <message>
            <source>It has {count} words; under {least} a card looks hurried.</source>
            <translation>Tiene {count} palabras; con menos de {least}, una tarjeta parece apresurada.</translation>
        </message>
        <message>
            <source>It has {count} words; under {least} an e-mail looks hurried.</source>
            <translation>Tiene {count} palabras; con menos de {least}, un correo parece apresurado.</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Aún no hay nada escrito.</translation>
        </message>
        <message>
            <source>“{quote}” may be misspelt.</source>
            <translation>«{quote}» puede estar mal escrito.</translation>
        </message>
        <message>
            <source>The hand has nothing to draw “{shown}” with.</source>
            <translation>La letra no tiene con qué trazar «{shown}».</translation>
        </message>
        <message>
            <source>No address is known to send this card to.</source>
            <translation>No se conoce ninguna dirección a la que enviar esta tarjeta.</translation>
        </message>
        <message>
            <source>No e-mail address is known for {to}.</source>
            <translation>No se conoce ninguna dirección de correo de {to}.</translation>
        </message>
        <message>
            <source>This sentence stands in the note {other} too.</source>
            <translation>Esta oración está también en la nota {other}.</translation>
        </message>
        <message>
            <source>This note is almost the same as {other}.</source>
            <translation>Esta nota es casi igual que {other}.</translation>
        </message>
        <message>
            <source>Write “{right}”.</source>
            <translation>Escriba «{right}».</translation>
        </message>
        <message>
            <source>Greet {to}.</source>
            <translation>Salude a {to}.</translation>
        </message>
        <message>
            <source>Sign with your own name.</source>
            <translation>Firme con su propio nombre.</translation>
        </message>
        <message>
            <source>Write “{company}”.</source>
            <translation>Escriba «{company}».</translation>
        </message>
        <message>
            <source>Write what belongs there, or take it out.</source>
            <translation>Escriba lo que va ahí o quítelo.</translation>
        </message>
        <message>
            <source>Name one thing you talked about.</source>
            <translation>Nombre una cosa de la que hablaron.</translation>
        </message>
        <message>
            <source>Thank them for something they did.</source>
            <translation>Agradezca algo que hicieron.</translation>
        </message>
        <message>
            <source>Say in one sentence that you accept or understand the decision.</source>
            <translation>Diga en una oración que acepta o entiende la decisión.</translation>
        </message>
        <message>
            <source>Have it worded anew as thanks after the no.</source>
            <translation>Redáctela de nuevo como agradecimiento tras el no.</translation>
        </message>
        <message>
            <source>Put it into the bin.</source>
            <translation>Póngala en la papelera.</translation>
        </message>
        <message>
            <source>Say in one sentence that you would like to work there.</source>
            <translation>Diga en una oración que le gustaría trabajar allí.</translation>
        </message>
        <message>
            <source>Say that you would be glad to hear of another opening.</source>
            <translation>Diga que le alegraría saber de otra vacante.</translation>
        </message>
        <message>
            <source>Say in one sentence what you can do for them.</source>
            <translation>Diga en una oración qué puede hacer por la empresa.</translation>
        </message>
        <message>
            <source>Take it out; accept the decision as it is.</source>
            <translation>Quítelo; acepte la decisión como es.</translation>
        </message>
        <message>
            <source>Take it out.</source>
            <translation>Quítelo.</translation>
        </message>
        <message>
            <source>Take it out, and say what you bring instead.</source>
            <translation>Quítelo y diga mejor qué aporta usted.</translation>
        </message>
        <message>
            <source>Take it out, and leave them the time they need.</source>
            <translation>Quítelo y deje el tiempo que haga falta.</translation>
        </message>
        <message>
            <source>Take it out, and ask in a note of its own when its time comes.</source>
            <translation>Quítelo y pregúntelo en otra nota cuando llegue el momento.</translation>
        </message>
        <message>
            <source>Say what you mean in your own words, with an example.</source>
            <translation>Diga lo que quiere decir con sus palabras y un ejemplo.</translation>
        </message>
        <message>
            <source>Say it straight.</source>
            <translation>Dígalo sin rodeos.</translation>
        </message>
        <message>
            <source>Keep one mark.</source>
            <translation>Deje un solo signo.</translation>
        </message>
        <message>
            <source>End the sentences with full stops.</source>
            <translation>Termine las oraciones con punto.</translation>
        </message>
        <message>
            <source>Write it in small letters.</source>
            <translation>Escríbalo en minúsculas.</translation>
        </message>
        <message>
            <source>Shorten it by {over} words.</source>
            <translation>Acórtela en {over} palabras.</translation>
        </message>
        <message>
            <source>Shorten it by {over} characters.</source>
            <translation>Acórtela en {over} caracteres.</translation>
        </message>
        <message>
            <source>Shorten it, or choose a larger card.</source>
            <translation>Acórtela o elija una tarjeta más grande.</translation>
        </message>
        <message>
            <source>Shorten it below {most} characters.</source>
            <translation>Acórtela a menos de {most} caracteres.</translation>
        </message>
        <message>
            <source>Tell of one moment of the talk.</source>
            <translation>Cuente un momento de la charla.</translation>
        </message>
        <message>
            <source>Begin with what you want to thank them for.</source>
            <translation>Empiece por lo que quiere agradecer.</translation>
        </message>
        <message>
            <source>Write “{right}”, or leave it if it is right.</source>
            <translation>Escriba «{right}» o déjelo si está bien.</translation>
        </message>
        <message>
            <source>Take it out, or choose another hand.</source>
            <translation>Quítelo o elija otra letra.</translation>
        </message>
        <message>
            <source>Add theirs or the company’s, or bring the card to reception.</source>
            <translation>Añada la suya o la de la empresa, o lleve la tarjeta a recepción.</translation>
        </message>
        <message>
            <source>Add theirs or the company’s, or write an e-mail instead.</source>
            <translation>Añada la suya o la de la empresa, o escriba mejor un correo.</translation>
        </message>
        <message>
            <source>Add one, or send a card instead.</source>
            <translation>Añada una o envíe mejor una tarjeta.</translation>
        </message>
        <message>
            <source>Say it another way in one of the two.</source>
            <translation>Dígalo de otra manera en una de las dos.</translation>
        </message>
        <message>
            <source>Write one of the two anew, from what you talked about.</source>
            <translation>Escriba una de las dos de nuevo, a partir de lo que hablaron.</translation>
        </message>
    </context>
    <context>
        <name>moves</name>
        <message>
            <source>How it opens</source>
            <translation>Cómo empieza</translation>
        </message>
        <message>
            <source>The news</source>
            <translation>La noticia</translation>
        </message>
        <message>
            <source>Accepting the decision</source>
            <translation>Aceptar la decisión</translation>
        </message>
        <message>
            <source>The thanks</source>
            <translation>Las gracias</translation>
        </message>
        <message>
            <source>The moment you shared</source>
            <translation>El momento compartido</translation>
        </message>
        <message>
            <source>What it left with you</source>
            <translation>Lo que le dejó</translation>
        </message>
        <message>
            <source>That you are interested</source>
            <translation>Que le interesa</translation>
        </message>
        <message>
            <source>What you think of them</source>
            <translation>Lo que piensa de la empresa</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>La pregunta</translation>
        </message>
        <message>
            <source>Making it easy for them</source>
            <translation>Ponérselo fácil</translation>
        </message>
        <message>
            <source>What you take from it</source>
            <translation>Lo que usted se lleva</translation>
        </message>
        <message>
            <source>What you share</source>
            <translation>Lo que comparte</translation>
        </message>
        <message>
            <source>The opening you saw</source>
            <translation>La vacante que vio</translation>
        </message>
        <message>
            <source>Whom you recommend</source>
            <translation>A quién recomienda</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>Qué resultó</translation>
        </message>
        <message>
            <source>That you withdraw</source>
            <translation>Que se retira</translation>
        </message>
        <message>
            <source>Where to reach you</source>
            <translation>Dónde encontrarle</translation>
        </message>
        <message>
            <source>The invitation</source>
            <translation>La invitación</translation>
        </message>
        <message>
            <source>The door left open</source>
            <translation>La puerta abierta</translation>
        </message>
        <message>
            <source>A good wish</source>
            <translation>Un buen deseo</translation>
        </message>
        <message>
            <source>What you admired</source>
            <translation>Lo que admiró</translation>
        </message>
        <message>
            <source>What you bring</source>
            <translation>Lo que aporta</translation>
        </message>
        <message>
            <source>What you want to say</source>
            <translation>Lo que quiere decir</translation>
        </message>
        <message>
            <source>What you promised</source>
            <translation>Lo que usted prometió</translation>
        </message>
        <message>
            <source>The name you greet them by</source>
            <translation>El nombre con que le saluda</translation>
        </message>
        <message>
            <source>Their surname</source>
            <translation>Su apellido</translation>
        </message>
        <message>
            <source>Their full name</source>
            <translation>Su nombre completo</translation>
        </message>
        <message>
            <source>Their company</source>
            <translation>Su empresa</translation>
        </message>
        <message>
            <source>The role you applied for</source>
            <translation>El puesto al que se presentó</translation>
        </message>
        <message>
            <source>The day you met</source>
            <translation>El día en que se conocieron</translation>
        </message>
        <message>
            <source>What you talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Su nombre</translation>
        </message>
    </context>
    <context>
        <name>next</name>
        <message>
            <source>Record the answer</source>
            <translation>Registrar la respuesta</translation>
        </message>
        <message numerus="yes">
            <source>Go on with %n drafts</source>
            <translation>
                <numerusform>Seguir con el borrador</numerusform>
                <numerusform>Seguir con %n borradores</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Print %n cards</source>
            <translation>
                <numerusform>Imprimir la tarjeta</numerusform>
                <numerusform>Imprimir %n tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Send %n notes</source>
            <translation>
                <numerusform>Enviar la nota</numerusform>
                <numerusform>Enviar %n notas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Applications</source>
            <translation>Candidaturas</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>Lecciones</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
    </context>
    <context>
        <name>pens</name>
        <message>
            <source>Blue ballpoint</source>
            <translation>Bolígrafo azul</translation>
        </message>
        <message>
            <source>Black ballpoint</source>
            <translation>Bolígrafo negro</translation>
        </message>
        <message>
            <source>Blue-black gel</source>
            <translation>Gel azul negro</translation>
        </message>
        <message>
            <source>Fountain pen</source>
            <translation>Pluma estilográfica</translation>
        </message>
        <message>
            <source>Pencil</source>
            <translation>Lápiz</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>Nobody matches “{text}”.</source>
            <translation>Nadie coincide con «{text}».</translation>
        </message>
        <message>
            <source>Nobody under “{group}” matches “{text}”.</source>
            <translation>Nadie de «{group}» coincide con «{text}».</translation>
        </message>
        <message>
            <source>Nobody is left to write to.</source>
            <translation>No queda nadie a quien escribir.</translation>
        </message>
        <message>
            <source>Everybody has an address.</source>
            <translation>Todos tienen una dirección.</translation>
        </message>
        <message>
            <source>Clear the search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Show everybody</source>
            <translation>Mostrar a todos</translation>
        </message>
    </context>
    <context>
        <name>person</name>
        <message>
            <source>Not written down yet.</source>
            <translation>Aún sin apuntar.</translation>
        </message>
        <message>
            <source>{interview} for {role} at {company}</source>
            <translation>{interview} para {role} en {company}</translation>
        </message>
        <message>
            <source>{interview} for {role} at {company}, {day}</source>
            <translation>{interview} para {role} en {company}, {day}</translation>
        </message>
        <message>
            <source>You promised: {what}</source>
            <translation>Usted prometió: {what}</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>De qué hablaron</translation>
        </message>
        <message>
            <source>since {year}</source>
            <translation>desde {year}</translation>
        </message>
        <message>
            <source>until {year}</source>
            <translation>hasta {year}</translation>
        </message>
        <message>
            <source>{occasion}: {state}</source>
            <translation>{occasion}: {state}</translation>
        </message>
        <message>
            <source>They said: {words}</source>
            <translation>Dijeron: {words}</translation>
        </message>
        <message>
            <source>You learned: {words}</source>
            <translation>Aprendió: {words}</translation>
        </message>
    </context>
    <context>
        <name>phone</name>
        <message>
            <source>If they call with a no</source>
            <translation>Cuando llaman con un no</translation>
        </message>
        <message>
            <source>First: a message</source>
            <translation>Primero: un mensaje</translation>
        </message>
        <message>
            <source>Then: the call</source>
            <translation>Después: la llamada</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>from {day} on</source>
            <translation>a partir del {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>mañana</translation>
        </message>
        <message>
            <source>by tomorrow</source>
            <translation>hasta mañana</translation>
        </message>
        <message>
            <source>by {day}</source>
            <translation>hasta el {day}</translation>
        </message>
        <message>
            <source>since yesterday</source>
            <translation>desde ayer</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>desde el {day}</translation>
        </message>
    </context>
    <context>
        <name>playbook</name>
        <message>
            <source>Write down what you learned at {company}</source>
            <translation>Anote lo que aprendió en {company}</translation>
        </message>
        <message>
            <source>What went well and what you would answer differently is clearest on the day itself.</source>
            <translation>Lo que fue bien y lo que respondería de otro modo se ve más claro el mismo día.</translation>
        </message>
        <message>
            <source>Thank {person} by e-mail</source>
            <translation>Dé las gracias a {person} por correo</translation>
        </message>
        <message>
            <source>An e-mail arrives while they still talk about you; a day later it may not.</source>
            <translation>Un correo llega mientras aún hablan de usted; un día después quizá ya no.</translation>
        </message>
        <message>
            <source>Post {person} a card</source>
            <translation>Envíe una tarjeta a {person}</translation>
        </message>
        <message>
            <source>The e-mail is for speed and the card for staying; together they do more than either.</source>
            <translation>El correo es para llegar pronto y la tarjeta para quedarse; juntos hacen más que por separado.</translation>
        </message>
        <message>
            <source>Let it out on the vent pad</source>
            <translation>Desahóguese en el bloc de desahogo</translation>
        </message>
        <message>
            <source>Whatever you will never send is best written first, and then shredded.</source>
            <translation>Lo que nunca enviará, mejor escribirlo primero y triturarlo después.</translation>
        </message>
        <message>
            <source>Answer {person} with a few kind lines</source>
            <translation>Responda a {person} con unas líneas amables</translation>
        </message>
        <message>
            <source>A short, gracious reply on the same or the next day is what they will remember.</source>
            <translation>Una respuesta breve y cordial el mismo día o el siguiente es lo que recordarán.</translation>
        </message>
        <message>
            <source>Each person who gave you time is thanked for their own part, while it is fresh to both.</source>
            <translation>A cada persona que le dedicó tiempo se le agradece lo suyo, mientras está fresco para ambas.</translation>
        </message>
        <message>
            <source>Let {company} rest until tomorrow</source>
            <translation>Deje descansar a {company} hasta mañana</translation>
        </message>
        <message>
            <source>A day’s distance makes any question afterwards sound like interest and not like hurt.</source>
            <translation>Con un día de distancia, toda pregunta posterior suena a interés y no a dolor.</translation>
        </message>
        <message>
            <source>Ask {person} what would have helped</source>
            <translation>Pregunte a {person} qué habría ayudado</translation>
        </message>
        <message>
            <source>By e-mail they can answer when and how they like; it is the way that asks least of them.</source>
            <translation>Por correo puede responder cuando y como quiera; es lo que menos le exige.</translation>
        </message>
        <message>
            <source>Or call {person}: thank them, and say that you will call again</source>
            <translation>O llame a {person}: dé las gracias y diga que volverá a llamar</translation>
        </message>
        <message>
            <source>Nobody likes to be asked cold; a first call that only thanks lets them choose to talk.</source>
            <translation>A nadie le gusta que le pregunten de improviso; una primera llamada que solo agradece le deja elegir.</translation>
        </message>
        <message>
            <source>Call {person} with your questions</source>
            <translation>Llame a {person} con sus preguntas</translation>
        </message>
        <message>
            <source>They know by now why you call and have had a day to think of an honest answer.</source>
            <translation>Ya sabe por qué llama usted y ha tenido un día para pensar una respuesta sincera.</translation>
        </message>
        <message>
            <source>Write down what you keep from {company}</source>
            <translation>Anote lo que se lleva de {company}</translation>
        </message>
        <message>
            <source>A line or two now is worth more before the next interview than a good memory.</source>
            <translation>Una o dos líneas ahora valen más, antes de la próxima entrevista, que una buena memoria.</translation>
        </message>
        <message>
            <source>Invite {person} on LinkedIn</source>
            <translation>Invite a {person} en LinkedIn</translation>
        </message>
        <message>
            <source>People change companies, and a contact made in good grace moves along with them.</source>
            <translation>La gente cambia de empresa, y un contacto hecho de buen modo la acompaña.</translation>
        </message>
        <message>
            <source>Offer {person} to recommend someone</source>
            <translation>Ofrezca a {person} recomendar a alguien</translation>
        </message>
        <message>
            <source>Whoever helps without being asked is thought of as a colleague and not as an applicant.</source>
            <translation>A quien ayuda sin que se lo pidan se le ve como colega y no como aspirante.</translation>
        </message>
        <message>
            <source>Ask {person} how things went on</source>
            <translation>Pregunte a {person} cómo siguió todo</translation>
        </message>
        <message>
            <source>First choices turn offers down or leave early, and then the second is asked who is near.</source>
            <translation>A veces la primera opción rechaza la oferta o se va pronto, y entonces se llama a quien está cerca.</translation>
        </message>
        <message>
            <source>Keep in touch with {person}</source>
            <translation>Mantenga el contacto con {person}</translation>
        </message>
        <message>
            <source>A month on, one thing worth reading keeps the door open without asking for anything.</source>
            <translation>Un mes después, algo que valga la pena leer deja la puerta abierta sin pedir nada.</translation>
        </message>
        <message>
            <source>They saw enough of you to trust your word on others.</source>
            <translation>Vieron lo bastante de usted para confiar en su palabra sobre otras personas.</translation>
        </message>
        <message>
            <source>See whether {company} has a new opening</source>
            <translation>Mire si {company} tiene una nueva vacante</translation>
        </message>
        <message>
            <source>Roles open again and new ones are made; they know you already.</source>
            <translation>Los puestos se vuelven a abrir y se crean otros; ya le conocen.</translation>
        </message>
        <message>
            <source>You were close: hear from each other before the new colleague’s probation is over.</source>
            <translation>Estuvo muy cerca: tengan noticias mutuas antes de que acabe el periodo de prueba en el puesto.</translation>
        </message>
        <message>
            <source>About now a probation ends; a friendly line brings your name back at the right moment.</source>
            <translation>Por ahora acaba un periodo de prueba; una línea amable trae su nombre en el momento justo.</translation>
        </message>
        <message>
            <source>Plans for the next half-year are being made, and you know what they looked for.</source>
            <translation>Se hacen los planes del próximo semestre, y usted sabe qué buscaban.</translation>
        </message>
        <message>
            <source>One more line between the seasons keeps you the first they think of.</source>
            <translation>Una línea más entre temporadas hace que piensen primero en usted.</translation>
        </message>
        <message>
            <source>Half a year on you are a contact, and may stay one for years; after this it is up to you.</source>
            <translation>Medio año después usted es un contacto y puede serlo durante años; a partir de aquí, usted decide.</translation>
        </message>
        <message>
            <source>Ask {person} once how things stand</source>
            <translation>Pregunte una vez a {person} cómo va todo</translation>
        </message>
        <message>
            <source>One polite question is welcome once the time they named is over, and enough.</source>
            <translation>Una sola pregunta cortés es bienvenida cuando ha pasado el plazo que dieron, y basta.</translation>
        </message>
        <message>
            <source>If {company} stays silent, note that no answer came</source>
            <translation>Si {company} sigue en silencio, anote que no llegó respuesta</translation>
        </message>
        <message>
            <source>It is nobody’s fault, it frees your head, and your thanks can still be sent.</source>
            <translation>No es culpa de nadie, le despeja la cabeza, y aún puede enviar las gracias.</translation>
        </message>
        <message>
            <source>Silence can hurt as much as a no, and paper that is shredded takes it.</source>
            <translation>El silencio puede doler tanto como un no, y el papel triturado se lo lleva.</translation>
        </message>
        <message>
            <source>Thank {person} all the same</source>
            <translation>Dé las gracias a {person} de todos modos</translation>
        </message>
        <message>
            <source>The talk was real even if the answer never came, and it is seldom theirs to give.</source>
            <translation>La charla fue real aunque la respuesta no llegara, y rara vez depende de esa persona.</translation>
        </message>
        <message>
            <source>The interview was practice whatever came of it.</source>
            <translation>La entrevista fue práctica, resultara lo que resultara.</translation>
        </message>
        <message>
            <source>Silence is often a hiring stop, and those end.</source>
            <translation>El silencio suele ser una congelación de contrataciones, y esas terminan.</translation>
        </message>
        <message>
            <source>Tell {person} with thanks</source>
            <translation>Dígaselo a {person} dando las gracias</translation>
        </message>
        <message>
            <source>Said early and kindly, a withdrawal gives someone else the place and you a good name.</source>
            <translation>Dicho pronto y con amabilidad, retirarse da el lugar a otra persona y a usted un buen nombre.</translation>
        </message>
        <message>
            <source>Tell {person} that you are no longer free</source>
            <translation>Diga a {person} que ya no está disponible</translation>
        </message>
        <message>
            <source>They may be planning with you, and hear it best from yourself.</source>
            <translation>Quizá cuenten con usted, y lo mejor es que lo sepan por usted.</translation>
        </message>
        <message>
            <source>Tell {person} your good news, with your new card</source>
            <translation>Dé a {person} su buena noticia, con su nueva tarjeta</translation>
        </message>
        <message>
            <source>Who helped you is glad to hear that it worked, and where to find you now.</source>
            <translation>Quien le ayudó se alegra de saber que salió bien y dónde encontrarle ahora.</translation>
        </message>
        <message>
            <source>Tell {person} where you are now</source>
            <translation>Diga a {person} dónde está ahora</translation>
        </message>
        <message>
            <source>A no then can be a colleague, a customer or an offer later, if they know where you work.</source>
            <translation>Quien dijo que no puede ser más adelante colega, cliente u oferta, si sabe dónde trabaja usted.</translation>
        </message>
        <message>
            <source>Thank {person} for the feedback</source>
            <translation>Agradezca a {person} los comentarios</translation>
        </message>
        <message>
            <source>Honest words cost them something; say what you take from them, and argue with none.</source>
            <translation>Las palabras sinceras cuestan; diga qué se lleva de ellas y no discuta ninguna.</translation>
        </message>
        <message>
            <source>Thank {person} for putting in a word for you</source>
            <translation>Agradezca a {person} que hablara bien de usted</translation>
        </message>
        <message>
            <source>A recommendation spends someone’s good name, whatever comes of it.</source>
            <translation>Quien recomienda pone su buen nombre en juego, resulte lo que resulte.</translation>
        </message>
    </context>
    <context>
        <name>preferences</name>
        <message>
            <source>You</source>
            <translation>Usted</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Escritura</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Impresoras</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>Recordatorios</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
    </context>
    <context>
        <name>preview</name>
        <message>
            <source>Inside</source>
            <translation>Interior</translation>
        </message>
        <message>
            <source>Outside</source>
            <translation>Exterior</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Other side</source>
            <translation>Otra cara</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Flap side</source>
            <translation>Lado de la solapa</translation>
        </message>
        <message>
            <source>Front</source>
            <translation>Portada</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abierta</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Dorso</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: {length} of {name}’s card would be lost.</source>
            <translation>{printer} deja los bordes en blanco: se perderían {length} de la tarjeta de {name}.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: {length} of {name}’s envelope would be lost.</source>
            <translation>{printer} deja los bordes en blanco: se perderían {length} del sobre de {name}.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: up to {length} of the cards of {names} would be lost.</source>
            <translation>{printer} deja los bordes en blanco: se perderían hasta {length} de las tarjetas de {names}.</translation>
        </message>
        <message>
            <source>{printer} leaves the edges blank: up to {length} of the envelopes of {names} would be lost.</source>
            <translation>{printer} deja los bordes en blanco: se perderían hasta {length} de los sobres de {names}.</translation>
        </message>
        <message>
            <source>{name} and {count} others</source>
            <translation>{name} y {count} más</translation>
        </message>
        <message>
            <source>{one} and {other}</source>
            <translation>{one} y {other}</translation>
        </message>
    </context>
    <context>
        <name>printed</name>
        <message>
            <source>Addresses: {count}</source>
            <translation>Direcciones: {count}</translation>
        </message>
        <message>
            <source>page {number} of {count}</source>
            <translation>página {number} de {count}</translation>
        </message>
        <message>
            <source>Cordially printer test page</source>
            <translation>Cordially: página de prueba de la impresora</translation>
        </message>
        <message>
            <source>Printer test page</source>
            <translation>Página de prueba</translation>
        </message>
        <message>
            <source>Print at 100 %, on plain paper.</source>
            <translation>Imprima al 100 %, en papel normal.</translation>
        </message>
        <message>
            <source>To photograph it: lay the page flat on something dark, take all of it from right above, and give Cordially the picture.</source>
            <translation>Para fotografiarla: ponga la página plana sobre algo oscuro, tómela entera y justo desde arriba, y dele la imagen a Cordially.</translation>
        </message>
        <message>
            <source>To measure it: fold the page in half, left edge on right edge, and open it again. Read where the crease crosses the slanted lines 1 and 2. Fold it the other way, lower edge on upper edge, and read 3 and 4.</source>
            <translation>Para medirla: doble la página por la mitad, borde izquierdo sobre borde derecho, y vuelva a abrirla. Lea dónde cruza el pliegue las líneas inclinadas 1 y 2. Dóblela en el otro sentido, borde inferior sobre borde superior, y lea 3 y 4.</translation>
        </message>
        <message>
            <source>Measure the lines 5 and 6 from end to end, in millimetres.</source>
            <translation>Mida las líneas 5 y 6 de extremo a extremo, en milímetros.</translation>
        </message>
        <message>
            <source>1. Print the outsides</source>
            <translation>1. Imprima los exteriores</translation>
        </message>
        <message>
            <source>they face you</source>
            <translation>quedan hacia usted</translation>
        </message>
        <message>
            <source>2. Turn the whole stack</source>
            <translation>2. Dé la vuelta a la pila</translation>
        </message>
        <message>
            <source>like a page of a book</source>
            <translation>como la hoja de un libro</translation>
        </message>
        <message>
            <source>3. Print the insides</source>
            <translation>3. Imprima los interiores</translation>
        </message>
        <message>
            <source>same edge and card first</source>
            <translation>mismo borde y tarjeta primero</translation>
        </message>
        <message>
            <source>this edge goes in first</source>
            <translation>este borde entra primero</translation>
        </message>
        <message>
            <source>Your hand</source>
            <translation>Su letra</translation>
        </message>
        <message>
            <source>Page {number} of {count} · {paper}</source>
            <translation>Página {number} de {count} · {paper}</translation>
        </message>
        <message>
            <source>Write each sign into its box with the pen you like best, at your usual pace, standing on the heavier line, clear of the edges. If you slip, leave that box empty and write it on a second copy.</source>
            <translation>Escriba cada signo en su casilla con el bolígrafo que prefiera, a su ritmo habitual, sobre la línea más gruesa y lejos de los bordes. Si se equivoca, deje esa casilla vacía y escríbalo en una segunda copia.</translation>
        </message>
        <message>
            <source>Scan this page, or photograph it from above in even light, flat and whole, with all the black squares in the picture. Then: Cordially, menu, Learn your hand.</source>
            <translation>Escanee esta página o fotografíela desde arriba con luz uniforme, plana y entera, con todos los cuadrados negros en la imagen. Después: Cordially, menú, aprender su letra.</translation>
        </message>
        <message>
            <source>Accents: write only the mark, over or under the pale letter.</source>
            <translation>Acentos: escriba solo el signo, encima o debajo de la letra pálida.</translation>
        </message>
        <message>
            <source>capital i</source>
            <translation>i mayúscula</translation>
        </message>
        <message>
            <source>small L</source>
            <translation>ele minúsc.</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letra</translation>
        </message>
        <message>
            <source>zero</source>
            <translation>cero</translation>
        </message>
        <message>
            <source>one</source>
            <translation>uno</translation>
        </message>
        <message>
            <source>i, no dot</source>
            <translation>i sin punto</translation>
        </message>
        <message>
            <source>sharp s</source>
            <translation>eszett</translation>
        </message>
        <message>
            <source>full stop</source>
            <translation>punto</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>punto y c.</translation>
        </message>
        <message>
            <source>colon</source>
            <translation>dos puntos</translation>
        </message>
        <message>
            <source>apostrophe</source>
            <translation>apóstrofo</translation>
        </message>
        <message>
            <source>quote</source>
            <translation>comilla</translation>
        </message>
        <message>
            <source>hyphen</source>
            <translation>guion</translation>
        </message>
        <message>
            <source>dash</source>
            <translation>raya</translation>
        </message>
        <message>
            <source>underscore</source>
            <translation>guion bajo</translation>
        </message>
        <message>
            <source>degree</source>
            <translation>grado</translation>
        </message>
        <message>
            <source>slash</source>
            <translation>barra</translation>
        </message>
        <message>
            <source>star</source>
            <translation>asterisco</translation>
        </message>
        <message>
            <source>wave</source>
            <translation>virgulilla</translation>
        </message>
        <message>
            <source>grave à</source>
            <translation>grave à</translation>
        </message>
        <message>
            <source>acute é</source>
            <translation>agudo é</translation>
        </message>
        <message>
            <source>circumfl. ê</source>
            <translation>circunfl. ê</translation>
        </message>
        <message>
            <source>tilde ñ</source>
            <translation>tilde ñ</translation>
        </message>
        <message>
            <source>macron ¯</source>
            <translation>macrón ¯</translation>
        </message>
        <message>
            <source>breve ğ</source>
            <translation>breve ğ</translation>
        </message>
        <message>
            <source>dot İ</source>
            <translation>punto İ</translation>
        </message>
        <message>
            <source>diaeresis ü</source>
            <translation>diéresis ü</translation>
        </message>
        <message>
            <source>ring å</source>
            <translation>anillo å</translation>
        </message>
        <message>
            <source>caron š</source>
            <translation>carón š</translation>
        </message>
        <message>
            <source>cedilla ç</source>
            <translation>cedilla ç</translation>
        </message>
        <message>
            <source>ogonek ˛</source>
            <translation>ogonek ˛</translation>
        </message>
        <message>
            <source>slash ø</source>
            <translation>barra ø</translation>
        </message>
        <message>
            <source>bar ł</source>
            <translation>barra ł</translation>
        </message>
        <message>
            <source>front</source>
            <translation>frente</translation>
        </message>
        <message>
            <source>back</source>
            <translation>dorso</translation>
        </message>
    </context>
    <context>
        <name>printers</name>
        <message>
            <source>Not adjusted yet: it prints as it comes.</source>
            <translation>Aún sin ajustar: imprime tal cual.</translation>
        </message>
        <message>
            <source>Adjusted.</source>
            <translation>Ajustada.</translation>
        </message>
        <message>
            <source>Adjusted on {day}.</source>
            <translation>Ajustada el {day}.</translation>
        </message>
        <message>
            <source>It is known how these envelopes go in: {names}.</source>
            <translation>Se sabe cómo entran estos sobres: {names}.</translation>
        </message>
        <message>
            <source>Paper of {size} is taken from: {tray}.</source>
            <translation>El papel de {size} se toma de: {tray}.</translation>
        </message>
    </context>
    <context>
        <name>recent</name>
        <message>
            <source>Nothing was saved yet</source>
            <translation>Aún no se ha guardado nada</translation>
        </message>
    </context>
    <context>
        <name>referrals</name>
        <message>
            <source>Add a referral</source>
            <translation>Añadir una recomendación</translation>
        </message>
        <message>
            <source>Referrals</source>
            <translation>Recomendaciones</translation>
        </message>
        <message>
            <source>Thank them</source>
            <translation>Dar las gracias</translation>
        </message>
        <message>
            <source>Thanks: {state}</source>
            <translation>Gracias: {state}</translation>
        </message>
        <message>
            <source>{way} at {company}</source>
            <translation>{way} en {company}</translation>
        </message>
        <message>
            <source>They may pass your details on from {day}.</source>
            <translation>Puede pasar sus datos a partir del {day}.</translation>
        </message>
        <message>
            <source>Not settled yet whether they may pass your details on.</source>
            <translation>Aún no se ha acordado si puede pasar sus datos.</translation>
        </message>
        <message>
            <source>They may pass your details on.</source>
            <translation>Puede pasar sus datos.</translation>
        </message>
        <message>
            <source>They ask before passing your details on.</source>
            <translation>Pregunta antes de pasar sus datos.</translation>
        </message>
        <message>
            <source>They keep your details to themselves.</source>
            <translation>No pasa sus datos a nadie.</translation>
        </message>
    </context>
    <context>
        <name>resting</name>
        <message>
            <source>Every card is with the printer</source>
            <translation>Todas las tarjetas están en la impresora</translation>
        </message>
        <message>
            <source>{what}. Once the sheets are out, say beside which ones came out well.</source>
            <translation>{what}. Cuando salgan las hojas, diga al lado cuáles salieron bien.</translation>
        </message>
        <message>
            <source>No card is left to print</source>
            <translation>No queda ninguna tarjeta por imprimir</translation>
        </message>
        <message>
            <source>The stack waits to be turned</source>
            <translation>La pila espera que le dé la vuelta</translation>
        </message>
        <message>
            <source>{what}. Turn it over as is told beside, then print the other side.</source>
            <translation>{what}. Dele la vuelta como se indica al lado y luego imprima la otra cara.</translation>
        </message>
        <message>
            <source>The sheets are out</source>
            <translation>Las hojas han salido</translation>
        </message>
        <message>
            <source>{what}. Say beside which ones came out well; those are posted next.</source>
            <translation>{what}. Diga al lado cuáles salieron bien; esas se envían después.</translation>
        </message>
        <message>
            <source>Nothing is left to print</source>
            <translation>No queda nada por imprimir</translation>
        </message>
        <message>
            <source>Put them into their envelopes, post them, then mark them beside as mailed.</source>
            <translation>Métalas en sus sobres, envíelas y márquelas al lado como enviadas.</translation>
        </message>
        <message>
            <source>No card of this application is ready</source>
            <translation>Ninguna tarjeta de esta candidatura está lista</translation>
        </message>
        <message>
            <source>Cards of other applications are: choose all of them above.</source>
            <translation>Las de otras candidaturas sí: elija todas arriba.</translation>
        </message>
    </context>
    <context>
        <name>review</name>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Advertencia</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>Sugerencia</translation>
        </message>
        <message>
            <source>A name is misspelt</source>
            <translation>Un nombre está mal escrito</translation>
        </message>
        <message>
            <source>It greets or names somebody else</source>
            <translation>Saluda o nombra a otra persona</translation>
        </message>
        <message>
            <source>The company’s name is misspelt</source>
            <translation>El nombre de la empresa está mal escrito</translation>
        </message>
        <message>
            <source>It speaks of another company</source>
            <translation>Habla de otra empresa</translation>
        </message>
        <message>
            <source>A field was never filled in</source>
            <translation>Un campo no se completó</translation>
        </message>
        <message>
            <source>Nothing in it is of this talk</source>
            <translation>Nada en ella es de esta charla</translation>
        </message>
        <message>
            <source>The thanks are missing</source>
            <translation>Faltan las gracias</translation>
        </message>
        <message>
            <source>It does not accept the decision</source>
            <translation>No acepta la decisión</translation>
        </message>
        <message>
            <source>It does not say you would like to come</source>
            <translation>No dice que le gustaría entrar</translation>
        </message>
        <message>
            <source>It leaves no door open</source>
            <translation>No deja ninguna puerta abierta</translation>
        </message>
        <message>
            <source>It does not say what you bring</source>
            <translation>No dice qué aporta usted</translation>
        </message>
        <message>
            <source>It argues with the decision</source>
            <translation>Discute la decisión</translation>
        </message>
        <message>
            <source>It sounds bitter</source>
            <translation>Suena amarga</translation>
        </message>
        <message>
            <source>It blames someone</source>
            <translation>Culpa a alguien</translation>
        </message>
        <message>
            <source>It begs</source>
            <translation>Suplica</translation>
        </message>
        <message>
            <source>It presses the reader</source>
            <translation>Presiona a quien la lee</translation>
        </message>
        <message>
            <source>It speaks ill of someone</source>
            <translation>Habla mal de alguien</translation>
        </message>
        <message>
            <source>It asks for what belongs elsewhere</source>
            <translation>Pide lo que va en otro lugar</translation>
        </message>
        <message>
            <source>Worn phrases and hedges</source>
            <translation>Frases gastadas y rodeos</translation>
        </message>
        <message>
            <source>It shouts</source>
            <translation>Grita</translation>
        </message>
        <message>
            <source>It is too long</source>
            <translation>Es demasiado larga</translation>
        </message>
        <message>
            <source>It is too short</source>
            <translation>Es demasiado corta</translation>
        </message>
        <message>
            <source>Spelling</source>
            <translation>Ortografía</translation>
        </message>
        <message>
            <source>The hand cannot draw a letter</source>
            <translation>La letra no puede trazar un signo</translation>
        </message>
        <message>
            <source>No address to send it to</source>
            <translation>Sin dirección a la que enviarla</translation>
        </message>
        <message>
            <source>No e-mail address</source>
            <translation>Sin dirección de correo</translation>
        </message>
        <message>
            <source>It shares sentences with another note</source>
            <translation>Comparte oraciones con otra nota</translation>
        </message>
        <message>
            <source>The note to {other} says the same; the two may compare.</source>
            <translation>La nota para {other} dice lo mismo; quizá las comparen.</translation>
        </message>
        <message>
            <source>It is almost the note to {other}; the two may compare.</source>
            <translation>Es casi la nota para {other}; quizá las comparen.</translation>
        </message>
        <message>
            <source>{weight}: {reason} {advice}</source>
            <translation>{weight}: {reason} {advice}</translation>
        </message>
        <message>
            <source>{said} It is about “{quote}”.</source>
            <translation>{said} Se trata de «{quote}».</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <translation>«{quote}»</translation>
        </message>
    </context>
    <context>
        <name>rulers</name>
        <message>
            <source>{length} in</source>
            <translation>{length} pulg.</translation>
        </message>
        <message>
            <source>{length} mm</source>
            <translation>{length} mm</translation>
        </message>
        <message>
            <source>in</source>
            <translation>pulg.</translation>
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
            <translation>{what} en {printer}</translation>
        </message>
        <message numerus="yes">
            <source>%n cards</source>
            <translation>
                <numerusform>%n tarjeta</numerusform>
                <numerusform>%n tarjetas</numerusform>
            </translation>
        </message>
        <message>
            <source>Outsides of {cards}</source>
            <translation>Exteriores de {cards}</translation>
        </message>
        <message numerus="yes">
            <source>%n flaps</source>
            <translation>
                <numerusform>%n solapa</numerusform>
                <numerusform>%n solapas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n envelopes</source>
            <translation>
                <numerusform>%n sobre</numerusform>
                <numerusform>%n sobres</numerusform>
            </translation>
        </message>
        <message>
            <source>Saving was cut short; nothing was lost. Still ready: {what}.</source>
            <translation>El guardado se interrumpió; no se perdió nada. Aún por hacer: {what}.</translation>
        </message>
        <message>
            <source>Printing was cut short before the printer had anything. Still ready: {what}.</source>
            <translation>La impresión se interrumpió antes de que la impresora recibiera nada. Aún por hacer: {what}.</translation>
        </message>
    </context>
    <context>
        <name>scans</name>
        <message>
            <source>Choose the scans or photos</source>
            <translation>Elija los escaneos o las fotos</translation>
        </message>
        <message>
            <source>Pictures and PDF files ({endings})</source>
            <translation>Imágenes y archivos PDF ({endings})</translation>
        </message>
    </context>
    <context>
        <name>sections</name>
        <message>
            <source>the same person</source>
            <translation>la misma persona</translation>
        </message>
        <message>
            <source>the same company</source>
            <translation>la misma empresa</translation>
        </message>
        <message>
            <source>the same skill</source>
            <translation>la misma habilidad</translation>
        </message>
        <message>
            <source>the same kind of interview</source>
            <translation>el mismo tipo de entrevista</translation>
        </message>
        <message>
            <source>a like role</source>
            <translation>un puesto parecido</translation>
        </message>
        <message>
            <source>for every interview</source>
            <translation>para cada entrevista</translation>
        </message>
        <message>
            <source>Edit “{text}”</source>
            <translation>Editar «{text}»</translation>
        </message>
        <message>
            <source>Move to the bin: “{text}”</source>
            <translation>Mover a la papelera: «{text}»</translation>
        </message>
        <message>
            <source>What they said about you</source>
            <translation>Qué dijeron de usted</translation>
        </message>
        <message>
            <source>Write down feedback</source>
            <translation>Anotar comentarios</translation>
        </message>
        <message>
            <source>What you learned</source>
            <translation>Qué aprendió</translation>
        </message>
        <message>
            <source>What would you like to keep from this one? It comes back when it is needed.</source>
            <translation>¿Qué le gustaría conservar de esta? Vuelve cuando hace falta.</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Guardar una lección</translation>
        </message>
        <message>
            <source>{company}: {because}</source>
            <translation>{company}: {because}</translation>
        </message>
        <message>
            <source>Worth remembering</source>
            <translation>Para recordar</translation>
        </message>
    </context>
    <context>
        <name>signature</name>
        <message>
            <source>None yet: your cards leave room, and you sign them by hand.</source>
            <translation>Ninguna todavía: sus tarjetas dejan espacio y usted las firma a mano.</translation>
        </message>
    </context>
    <context>
        <name>signings</name>
        <message>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <source>Your signature</source>
            <translation>Su firma</translation>
        </message>
        <message>
            <source>Your name in this hand</source>
            <translation>Su nombre con esta letra</translation>
        </message>
    </context>
    <context>
        <name>stocks</name>
        <message>
            <source>A2 note card, folded</source>
            <translation>Tarjeta A2, plegada</translation>
        </message>
        <message>
            <source>A2 note card, flat</source>
            <translation>Tarjeta A2, plana</translation>
        </message>
        <message>
            <source>4bar (A1) note card, folded</source>
            <translation>Tarjeta 4bar (A1), plegada</translation>
        </message>
        <message>
            <source>4bar (A1) note card, flat</source>
            <translation>Tarjeta 4bar (A1), plana</translation>
        </message>
        <message>
            <source>A6 (US) note card, folded</source>
            <translation>Tarjeta A6 (EE. UU.), plegada</translation>
        </message>
        <message>
            <source>A6 (US) note card, flat</source>
            <translation>Tarjeta A6 (EE. UU.), plana</translation>
        </message>
        <message>
            <source>A7 (US) note card, folded</source>
            <translation>Tarjeta A7 (EE. UU.), plegada</translation>
        </message>
        <message>
            <source>A7 (US) note card, flat</source>
            <translation>Tarjeta A7 (EE. UU.), plana</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, folded</source>
            <translation>Tarjeta A9 (media carta), plegada</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, flat</source>
            <translation>Tarjeta A9 (media carta), plana</translation>
        </message>
        <message>
            <source>ISO A6 card, folded</source>
            <translation>Tarjeta ISO A6, plegada</translation>
        </message>
        <message>
            <source>ISO A6 card, flat</source>
            <translation>Tarjeta ISO A6, plana</translation>
        </message>
        <message>
            <source>ISO A5 card, folded</source>
            <translation>Tarjeta ISO A5, plegada</translation>
        </message>
        <message>
            <source>ISO A5 card, flat</source>
            <translation>Tarjeta ISO A5, plana</translation>
        </message>
        <message>
            <source>DL card, folded</source>
            <translation>Tarjeta DL, plegada</translation>
        </message>
        <message>
            <source>DL card, flat</source>
            <translation>Tarjeta DL, plana</translation>
        </message>
        <message>
            <source>Postcard 4 × 6 in</source>
            <translation>Postal 4 × 6 pulg.</translation>
        </message>
        <message>
            <source>Hagaki postcard</source>
            <translation>Postal hagaki</translation>
        </message>
        <message>
            <source>A2 note card, opening like a book</source>
            <translation>Tarjeta A2, abre como un libro</translation>
        </message>
        <message>
            <source>4bar (A1) note card, opening like a book</source>
            <translation>Tarjeta 4bar (A1), abre como un libro</translation>
        </message>
        <message>
            <source>A6 (US) note card, opening like a book</source>
            <translation>Tarjeta A6 (EE. UU.), abre como un libro</translation>
        </message>
        <message>
            <source>A7 (US) note card, opening like a book</source>
            <translation>Tarjeta A7 (EE. UU.), abre como un libro</translation>
        </message>
        <message>
            <source>A9 (half Letter) card, opening like a book</source>
            <translation>Tarjeta A9 (media carta), abre como un libro</translation>
        </message>
        <message>
            <source>ISO A6 card, opening like a book</source>
            <translation>Tarjeta ISO A6, abre como un libro</translation>
        </message>
        <message>
            <source>ISO A5 card, opening like a book</source>
            <translation>Tarjeta ISO A5, abre como un libro</translation>
        </message>
        <message>
            <source>DL card, opening like a book</source>
            <translation>Tarjeta DL, abre como un libro</translation>
        </message>
        <message>
            <source>A2 note card, a Letter sheet folded twice</source>
            <translation>Tarjeta A2, una hoja carta plegada dos veces</translation>
        </message>
        <message>
            <source>ISO A6 card, an A4 sheet folded twice</source>
            <translation>Tarjeta ISO A6, una hoja A4 plegada dos veces</translation>
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
            <translation>A6 (EE. UU.)</translation>
        </message>
        <message>
            <source>A7 (US)</source>
            <translation>A7 (EE. UU.)</translation>
        </message>
        <message>
            <source>A8 (US)</source>
            <translation>A8 (EE. UU.)</translation>
        </message>
        <message>
            <source>A9 (US)</source>
            <translation>A9 (EE. UU.)</translation>
        </message>
        <message>
            <source>A10 (US)</source>
            <translation>A10 (EE. UU.)</translation>
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
            <translation>6 × 9 pulg.</translation>
        </message>
        <message>
            <source>7 × 9 in</source>
            <translation>7 × 9 pulg.</translation>
        </message>
        <message>
            <source>9 × 11 in</source>
            <translation>9 × 11 pulg.</translation>
        </message>
        <message>
            <source>10 × 13 in</source>
            <translation>10 × 13 pulg.</translation>
        </message>
        <message>
            <source>10 × 14 in</source>
            <translation>10 × 14 pulg.</translation>
        </message>
        <message>
            <source>10 × 15 in</source>
            <translation>10 × 15 pulg.</translation>
        </message>
        <message>
            <source>9 × 12 in</source>
            <translation>9 × 12 pulg.</translation>
        </message>
        <message>
            <source>US C5 (6.5 × 9.5 in)</source>
            <translation>C5 EE. UU. (6.5 × 9.5 pulg.)</translation>
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
            <translation>Italiano</translation>
        </message>
        <message>
            <source>Invite</source>
            <translation>Invitación</translation>
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
            <translation>Avery 5388, fichas 5 × 3 pulg.</translation>
        </message>
        <message>
            <source>Avery 8315, note cards 4 1/4 × 5 1/2 in, folded</source>
            <translation>Avery 8315, tarjetas 4 1/4 × 5 1/2 pulg., con pliegue</translation>
        </message>
        <message>
            <source>Avery 8387, postcards 4 1/4 × 5 1/2 in</source>
            <translation>Avery 8387, postales 4 1/4 × 5 1/2 pulg.</translation>
        </message>
        <message>
            <source>Avery 5389, postcards 4 × 6 in</source>
            <translation>Avery 5389, postales 4 × 6 pulg.</translation>
        </message>
        <message>
            <source>Avery 8389, postcards 4 × 6 in</source>
            <translation>Avery 8389, postales 4 × 6 pulg.</translation>
        </message>
        <message>
            <source>Avery C9355, postcards A6</source>
            <translation>Avery C9355, postales A6</translation>
        </message>
        <message>
            <source>Avery Zweckform 32252, postcards A6</source>
            <translation>Avery Zweckform 32252, postales A6</translation>
        </message>
        <message>
            <source>Avery Zweckform 32287, greeting cards A6, folded</source>
            <translation>Avery Zweckform 32287, tarjetas de felicitación A6, con pliegue</translation>
        </message>
        <message>
            <source>Avery Zweckform C2351, greeting cards A5, folded</source>
            <translation>Avery Zweckform C2351, tarjetas de felicitación A5, con pliegue</translation>
        </message>
        <message>
            <source>Sigel LP711, postcards 99 × 148.5 mm</source>
            <translation>Sigel LP711, postales 99 × 148,5 mm</translation>
        </message>
        <message>
            <source>Avery 5161, address labels 4 × 1 in</source>
            <translation>Avery 5161, etiquetas de dirección 4 × 1 pulg.</translation>
        </message>
        <message>
            <source>Avery 5162, address labels 4 × 1⅓ in</source>
            <translation>Avery 5162, etiquetas de dirección 4 × 1⅓ pulg.</translation>
        </message>
        <message>
            <source>Avery 5159, address labels 4 × 1 1/2 in</source>
            <translation>Avery 5159, etiquetas de dirección 4 × 1 1/2 pulg.</translation>
        </message>
        <message>
            <source>Avery 5163, labels 4 × 2 in</source>
            <translation>Avery 5163, etiquetas 4 × 2 pulg.</translation>
        </message>
        <message>
            <source>Avery 5164, labels 4 × 3 1/3 in</source>
            <translation>Avery 5164, etiquetas 4 × 3 1/3 pulg.</translation>
        </message>
        <message>
            <source>Avery 5168, labels 3 1/2 × 5 in</source>
            <translation>Avery 5168, etiquetas 3 1/2 × 5 pulg.</translation>
        </message>
        <message>
            <source>Avery 5167, return address labels 1 3/4 × 1/2 in</source>
            <translation>Avery 5167, etiquetas de remite 1 3/4 × 1/2 pulg.</translation>
        </message>
        <message>
            <source>Avery 5160, address labels 2 5/8 × 1 in</source>
            <translation>Avery 5160, etiquetas de dirección 2 5/8 × 1 pulg.</translation>
        </message>
        <message>
            <source>Avery L7165, labels 99.1 × 67.7 mm</source>
            <translation>Avery L7165, etiquetas 99,1 × 67,7 mm</translation>
        </message>
        <message>
            <source>Avery L7651, return address labels 38.1 × 21.2 mm</source>
            <translation>Avery L7651, etiquetas de remite 38,1 × 21,2 mm</translation>
        </message>
        <message>
            <source>Avery L7160, address labels 63.5 × 38.1 mm</source>
            <translation>Avery L7160, etiquetas de dirección 63,5 × 38,1 mm</translation>
        </message>
        <message>
            <source>Avery L7163, address labels 99.1 × 38.1 mm</source>
            <translation>Avery L7163, etiquetas de dirección 99,1 × 38,1 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3474, address labels 70 × 37 mm</source>
            <translation>Avery Zweckform 3474, etiquetas de dirección 70 × 37 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3475, address labels 70 × 36 mm</source>
            <translation>Avery Zweckform 3475, etiquetas de dirección 70 × 36 mm</translation>
        </message>
        <message>
            <source>Avery Zweckform 3477, address labels 105 × 41 mm</source>
            <translation>Avery Zweckform 3477, etiquetas de dirección 105 × 41 mm</translation>
        </message>
        <message>
            <source>Herma 4625, address labels 105 × 42.3 mm</source>
            <translation>Herma 4625, etiquetas de dirección 105 × 42,3 mm</translation>
        </message>
        <message>
            <source>Hisago GB861, labels 83.8 × 42.3 mm</source>
            <translation>Hisago GB861, etiquetas 83,8 × 42,3 mm</translation>
        </message>
        <message>
            <source>{stock}, {count} on {paper}</source>
            <translation>{stock}, {count} en {paper}</translation>
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
            <translation>no acepta trabajos</translation>
        </message>
        <message>
            <source>Something went wrong inside Cordially. What you had saved is safe.</source>
            <translation>Algo ha fallado dentro de Cordially. Lo que había guardado está a salvo.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message>
            <source>Applied</source>
            <translation>Candidatura presentada</translation>
        </message>
        <message>
            <source>{interview}: cancelled</source>
            <translation>{interview}: cancelada</translation>
        </message>
        <message>
            <source>{interview}, with {names}</source>
            <translation>{interview}, con {names}</translation>
        </message>
        <message>
            <source>{occasion}, to {name}: {state}</source>
            <translation>{occasion}, para {name}: {state}</translation>
        </message>
        <message>
            <source>They said: {words}</source>
            <translation>Dijeron: {words}</translation>
        </message>
        <message>
            <source>You learned: {words}</source>
            <translation>Aprendió: {words}</translation>
        </message>
        <message>
            <source>Done: {what}</source>
            <translation>Hecho: {what}</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Mostrar %n más</numerusform>
                <numerusform>Mostrar %n más</numerusform>
            </translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>No day</source>
            <translation>Sin día</translation>
        </message>
    </context>
    <context>
        <name>today</name>
        <message>
            <source>Open the vent pad</source>
            <translation>Abrir el bloc de desahogo</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>Open to send</source>
            <translation>Abrir para enviar</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Mark as mailed</source>
            <translation>Marcar como enviada</translation>
        </message>
        <message>
            <source>Show what to say</source>
            <translation>Mostrar qué decir</translation>
        </message>
        <message>
            <source>Keep a lesson</source>
            <translation>Guardar una lección</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Registrar la respuesta</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Write the card</source>
            <translation>Escribir la tarjeta</translation>
        </message>
        <message>
            <source>Write the e-mail</source>
            <translation>Escribir el correo</translation>
        </message>
        <message>
            <source>Write the invitation</source>
            <translation>Escribir la invitación</translation>
        </message>
        <message numerus="yes">
            <source>Write %n notes</source>
            <translation>
                <numerusform>Escribir la nota</numerusform>
                <numerusform>Escribir %n notas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n cards</source>
            <translation>
                <numerusform>Escribir la tarjeta</numerusform>
                <numerusform>Escribir %n tarjetas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n e-mails</source>
            <translation>
                <numerusform>Escribir el correo</numerusform>
                <numerusform>Escribir %n correos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Write %n invitations</source>
            <translation>
                <numerusform>Escribir la invitación</numerusform>
                <numerusform>Escribir %n invitaciones</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n others</source>
            <translation>
                <numerusform>%n persona más</numerusform>
                <numerusform>%n personas más</numerusform>
            </translation>
        </message>
        <message>
            <source>{some} and {last}</source>
            <translation>{some} y {last}</translation>
        </message>
        <message>
            <source>Last note: {occasion} · {state}</source>
            <translation>Última nota: {occasion} · {state}</translation>
        </message>
        <message>
            <source>Last note: {occasion} · {state} {day}</source>
            <translation>Última nota: {occasion} · {state} {day}</translation>
        </message>
        <message>
            <source>Open their website</source>
            <translation>Abrir su sitio web</translation>
        </message>
        <message>
            <source>Show the company</source>
            <translation>Mostrar la empresa</translation>
        </message>
        <message>
            <source>Besides the applications</source>
            <translation>Además de las candidaturas</translation>
        </message>
        <message>
            <source>{company} · {role}</source>
            <translation>{company} · {role}</translation>
        </message>
        <message>
            <source>done {day}</source>
            <translation>hecho el {day}</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>descartado</translation>
        </message>
        <message>
            <source>let go</source>
            <translation>se deja pasar</translation>
        </message>
        <message>
            <source>no longer needed</source>
            <translation>ya no hace falta</translation>
        </message>
    </context>
    <context>
        <name>variations</name>
        <message>
            <source>Plain</source>
            <translation>Sencilla</translation>
        </message>
        <message>
            <source>Careful</source>
            <translation>Cuidada</translation>
        </message>
        <message>
            <source>Natural</source>
            <translation>Natural</translation>
        </message>
        <message>
            <source>Hurried</source>
            <translation>Apresurada</translation>
        </message>
    </context>
    <context>
        <name>ways</name>
        <message>
            <source>Close it; then the printer goes on by itself.</source>
            <translation>Ciérrela; después la impresora sigue sola.</translation>
        </message>
        <message>
            <source>See that it is on and connected; then it goes on by itself.</source>
            <translation>Compruebe que está encendida y conectada; después sigue sola.</translation>
        </message>
        <message>
            <source>Let it go on in your system’s printer settings.</source>
            <translation>Déjela continuar en los ajustes de impresora de su sistema.</translation>
        </message>
        <message>
            <source>Look at the printer’s own display.</source>
            <translation>Mire la pantalla de la propia impresora.</translation>
        </message>
        <message>
            <source>Put paper in; then it goes on by itself.</source>
            <translation>Ponga papel; después sigue sola.</translation>
        </message>
        <message>
            <source>Put in this paper, or confirm at the printer that the right one is in.</source>
            <translation>Ponga este papel o confirme en la impresora que está puesto el correcto.</translation>
        </message>
        <message>
            <source>Take the jammed sheet out; then it goes on, often with that same sheet.</source>
            <translation>Saque la hoja atascada; después sigue, a menudo con esa misma hoja.</translation>
        </message>
        <message>
            <source>Push the tray in; then it goes on by itself.</source>
            <translation>Meta la bandeja; después sigue sola.</translation>
        </message>
        <message>
            <source>Change the cartridge; then it goes on by itself.</source>
            <translation>Cambie el cartucho; después sigue sola.</translation>
        </message>
        <message>
            <source>Change the toner; then it goes on by itself.</source>
            <translation>Cambie el tóner; después sigue sola.</translation>
        </message>
        <message>
            <source>Take the sheets out of it; then the printer goes on by itself.</source>
            <translation>Saque las hojas; después la impresora sigue sola.</translation>
        </message>
        <message>
            <source>Put it in; then the printer goes on.</source>
            <translation>Póngala; después la impresora sigue.</translation>
        </message>
        <message>
            <source>Change the container; then it goes on.</source>
            <translation>Cambie el depósito; después sigue.</translation>
        </message>
        <message>
            <source>Let it cool; then it goes on by itself.</source>
            <translation>Deje que se enfríe; después sigue sola.</translation>
        </message>
    </context>
    <context>
        <name>writing</name>
        <message numerus="yes">
            <source>%n notes written</source>
            <translation>
                <numerusform>%n nota escrita</numerusform>
                <numerusform>%n notas escritas</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked as sent today.</source>
            <translation>Marcada como enviada hoy.</translation>
        </message>
        <message>
            <source>After an interview</source>
            <translation>Tras una entrevista</translation>
        </message>
        <message>
            <source>After a no</source>
            <translation>Tras un no</translation>
        </message>
        <message>
            <source>Staying in touch</source>
            <translation>Seguir en contacto</translation>
        </message>
        <message>
            <source>Helping each other</source>
            <translation>Ayudarse mutuamente</translation>
        </message>
        <message>
            <source>The end of the search</source>
            <translation>El final de la búsqueda</translation>
        </message>
        <message>
            <source>Thank them for the interview</source>
            <translation>Agradecer la entrevista</translation>
        </message>
        <message>
            <source>Ask once, when no word has come</source>
            <translation>Preguntar una vez si no hay noticias</translation>
        </message>
        <message>
            <source>Withdraw with thanks</source>
            <translation>Retirarse dando las gracias</translation>
        </message>
        <message>
            <source>Thank them after a no</source>
            <translation>Dar las gracias tras un no</translation>
        </message>
        <message>
            <source>Ask for feedback</source>
            <translation>Pedir comentarios</translation>
        </message>
        <message>
            <source>Thank them for feedback</source>
            <translation>Agradecer los comentarios</translation>
        </message>
        <message>
            <source>Ask how it went on; I was close</source>
            <translation>Preguntar cómo siguió; estuve cerca</translation>
        </message>
        <message>
            <source>Keep in touch, with something to share</source>
            <translation>Mantener el contacto con algo que compartir</translation>
        </message>
        <message>
            <source>Invite them on LinkedIn</source>
            <translation>Invitar en LinkedIn</translation>
        </message>
        <message>
            <source>Ask about a new opening there</source>
            <translation>Preguntar por una nueva vacante allí</translation>
        </message>
        <message>
            <source>Recommend someone to them</source>
            <translation>Recomendarles a alguien</translation>
        </message>
        <message>
            <source>Thank them for recommending me</source>
            <translation>Agradecer que me recomienden</translation>
        </message>
        <message>
            <source>Tell them I have a job</source>
            <translation>Contar que tengo empleo</translation>
        </message>
        <message>
            <source>A card</source>
            <translation>Una tarjeta</translation>
        </message>
        <message>
            <source>An e-mail</source>
            <translation>Un correo</translation>
        </message>
        <message>
            <source>LinkedIn</source>
            <translation>LinkedIn</translation>
        </message>
        <message>
            <source>Warm</source>
            <translation>Cálido</translation>
        </message>
        <message>
            <source>Formal</source>
            <translation>Formal</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>Breve</translation>
        </message>
        <message>
            <source>What you take from their feedback</source>
            <translation>Qué se lleva de sus comentarios</translation>
        </message>
        <message>
            <source>to begin with the result and then tell how I got there</source>
            <translation>empezar por el resultado y contar después cómo llegué a él</translation>
        </message>
        <message>
            <source>What you would like to share, and why</source>
            <translation>Qué le gustaría compartir y por qué</translation>
        </message>
        <message>
            <source>an article on keeping bees in cities, as you asked about it</source>
            <translation>un artículo sobre apicultura urbana, porque usted preguntó por ello</translation>
        </message>
        <message>
            <source>The day by which they wanted to answer</source>
            <translation>El día antes del cual querían responder</translation>
        </message>
        <message>
            <source>Which opening you saw</source>
            <translation>Qué vacante vio</translation>
        </message>
        <message>
            <source>the pastry chef you are looking for</source>
            <translation>la de pastelería que están buscando</translation>
        </message>
        <message>
            <source>Whom you would like to recommend</source>
            <translation>A quién le gustaría recomendar</translation>
        </message>
        <message>
            <source>Jonas Weber</source>
            <translation>Jonas Weber</translation>
        </message>
        <message>
            <source>Why them</source>
            <translation>Por qué a esa persona</translation>
        </message>
        <message>
            <source>he has run two kitchens of that size</source>
            <translation>ha dirigido dos cocinas de ese tamaño</translation>
        </message>
        <message>
            <source>How they helped</source>
            <translation>Cómo le ayudó</translation>
        </message>
        <message>
            <source>putting in a word with the design team</source>
            <translation>hablar de mí al equipo de diseño</translation>
        </message>
        <message>
            <source>What came of it, if anything did yet</source>
            <translation>Qué resultó, si ya resultó algo</translation>
        </message>
        <message>
            <source>we talked last week</source>
            <translation>hablamos la semana pasada</translation>
        </message>
        <message>
            <source>Why you withdraw, if you like to say</source>
            <translation>Por qué se retira, si quiere decirlo</translation>
        </message>
        <message>
            <source>I have accepted an offer closer to home</source>
            <translation>he aceptado una oferta más cerca de casa</translation>
        </message>
        <message>
            <source>Where you will be working</source>
            <translation>Dónde trabajará</translation>
        </message>
        <message>
            <source>Your new title</source>
            <translation>Su nuevo cargo</translation>
        </message>
        <message>
            <source>Your e-mail from now on</source>
            <translation>Su correo a partir de ahora</translation>
        </message>
        <message>
            <source>Your telephone from now on</source>
            <translation>Su teléfono a partir de ahora</translation>
        </message>
        <message>
            <source>Such as: {example}</source>
            <translation>Por ejemplo: {example}</translation>
        </message>
    </context>
</TS>
