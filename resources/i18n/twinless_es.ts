<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinless</source>
        <translation>Acerca de Twinless</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finds the photos you have more than once. Nothing leaves this computer.</source>
        <translation>Encuentra las fotos que tiene más de una vez. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>Twinless {version}</source>
        <translation>Twinless {version}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Accept and go on</source>
        <translation>Aceptar y continuar</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>All others of the group that may go to the trash go.</source>
        <translation>Todas las demás del grupo que pueden ir a la papelera se van.</translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Proponer también versiones editadas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Doubtful groups, least sure first</source>
        <translation>Grupos dudosos, los menos seguros primero</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Seguir la propuesta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Group together</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Groups as a table</source>
        <translation>Grupos como tabla</translation>
    </message>
    <message>
        <source>Groups of which a match is not certain. The queue ends when none is left.</source>
        <translation>Grupos con una coincidencia que no es segura. La lista termina cuando no queda ninguno.</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Fotos idénticas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation>Conservar todo el grupo</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Conservar solo esta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imágenes más grandes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Make this the keeper</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Conservar esta en lugar de la actual, que se va</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Mover a la papelera…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation>No es duplicado de ninguna</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Nothing of the group goes to the trash.</source>
        <translation>Nada del grupo va a la papelera.</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Abrir en el visor</translation>
    </message>
    <message>
        <source>Open or fold a large group</source>
        <translation>Abrir o plegar un grupo grande</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausar indexación</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Imágenes de tamaño normal</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation>Rehacer una decisión</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas similares</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imágenes más pequeñas</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Parar indexación</translation>
    </message>
    <message>
        <source>The groups of the selected photos show one picture, and become one group.</source>
        <translation>Los grupos de las fotos seleccionadas muestran una imagen y pasan a ser un solo grupo.</translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation>Las fotos del grupo no son duplicados unas de otras. Si se seleccionan fotos distintas de la conservada, ninguna de ellas es duplicado de nada, ni ahora ni más adelante.</translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation>Las fotos seleccionadas no son duplicados del resto del grupo; entre ellas pueden serlo.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation>Deshacer una decisión</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Deshacer y limpieza</translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation>Deshacer la última limpieza</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What is shown for this group holds; it counts as reviewed.</source>
        <translation>Lo que se muestra para este grupo vale; cuenta como revisado.</translation>
    </message>
    <message>
        <source>What you decided about the group is taken back.</source>
        <translation>Se retira lo que decidió sobre el grupo.</translation>
    </message>
</context>
<context>
    <name>AddonControls</name>
    <message>
        <source>Add-on</source>
        <translation>Complemento</translation>
    </message>
    <message>
        <source>Add-ons (*.zip)</source>
        <translation>Complementos (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file with the add-on</source>
        <translation>Elija el archivo con el complemento</translation>
    </message>
    <message>
        <source>Download it ({size})</source>
        <translation>Descargarlo ({size})</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>It is in use, and goes when Twinless is started next.</source>
        <translation>Está en uso y se quitará la próxima vez que se inicie Twinless.</translation>
    </message>
    <message>
        <source>It is installed, and used from the next scan on.</source>
        <translation>Está instalado y se usará a partir del próximo análisis.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Se ha quitado.</translation>
    </message>
    <message>
        <source>It was stopped. What came so far is kept, so that it can go on from there.</source>
        <translation>Se detuvo. Lo que llegó hasta ahora se conserva, para seguir desde ahí.</translation>
    </message>
    <message>
        <source>Reading the file… {done} of {total}</source>
        <translation>Leyendo el archivo… {done} de {total}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove the add-on?</source>
        <translation>¿Quitar el complemento?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Tomarlo de un archivo…</translation>
    </message>
    <message>
        <source>Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a graphics processor or the ImageNet model later, the add-on must be fetched again.</source>
        <translation>Twinless calculará entonces en el procesador, con su propio modelo. Lo que sabe de sus fotos se conserva. Para usar más tarde un procesador gráfico o el modelo ImageNet, habrá que obtener el complemento de nuevo.</translation>
    </message>
    <message>
        <source>Unpacking… {done} of {total}</source>
        <translation>Desempaquetando… {done} de {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation>Empezar con los ajustes normales</translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation>{problem}

Puede corregir el archivo o empezar con los ajustes normales; el archivo se guarda como {file}.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>%Ln archivo sidecar más</numerusform>
            <numerusform>%Ln archivos sidecar más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation>Decididas por una de sus reglas</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Decididas por usted</translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation>Versiones editadas de una foto que se queda</translation>
    </message>
    <message>
        <source>Edited versions that were cleaned up before and came back</source>
        <translation>Versiones editadas que ya se limpiaron y volvieron</translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation>Idénticas: los mismos bytes que una foto que se queda</translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation>Copias redundantes</translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation>Copias redundantes: {edits}</translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation>Grupos enteros, de los que no se conserva nada</translation>
    </message>
    <message>
        <source>in another format</source>
        <translation>en otro formato</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>recomprimidas</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>más pequeñas</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>sin metadatos</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation>Si lo detiene, lo que ya se ha ido se puede deshacer y el resto se queda en su sitio.</translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation>Si lo detiene, lo recuperado se queda recuperado y el resto espera.</translation>
    </message>
    <message>
        <source>Moving photos to the folder</source>
        <translation>Moviendo fotos a la carpeta</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Moviendo fotos a la papelera</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Devolviendo fotos a su sitio</translation>
    </message>
    <message>
        <source>Replacing photos by links</source>
        <translation>Sustituyendo fotos por enlaces</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation>Mantenga pulsado para ver la otra en lugar de la conservada</translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation>Conservar solo esta del grupo</translation>
    </message>
    <message>
        <source>Keep or trash; held, go through the group in place</source>
        <translation>Conservar o papelera; al mantenerla, recorrer el grupo en el sitio</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Conservar esta en lugar de la actual, que se va</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Mover a la vez</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Grupo siguiente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation>Marcar lo que muestran ambas</translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation>Píxeles uno a uno o foto entera</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Grupo anterior</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Sharpest shots first</source>
        <translation>Primero las tomas más nítidas</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarla entera</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Mostrar todo lo que se sabe</translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation>Mostrar cuatro fotos</translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation>Mostrar una sola foto</translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation>Mostrar tres fotos</translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation>Mostrar dos fotos</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostrar dónde difieren</translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation>Girar como la conservada</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>This is the first photo.</source>
        <translation>Esta es la primera foto.</translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation>Esta es la última foto del grupo.</translation>
    </message>
    <message>
        <source>{title}  ·  photo {n} of {total}</source>
        <translation>{title}  ·  foto {n} de {total}</translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Add-on: PyTorch</source>
        <translation>Complemento: PyTorch</translation>
    </message>
    <message>
        <source>Apple graphics processor</source>
        <translation>Procesador gráfico de Apple</translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation>En el próximo análisis se vuelven a describir todas las fotos. Lo que ha decidido se mantiene.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation>Elija el archivo con los pesos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation>Descargarlo (98 MB)</translation>
    </message>
    <message>
        <source>Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where PyTorch is published, and what is not exactly as expected is refused.</source>
        <translation>Lo necesitan los procesadores gráficos y el modelo ImageNet. Solo se obtiene cuando usted lo dice, de donde se publica PyTorch, y se rechaza lo que no sea exactamente como se espera.</translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation>ImageNet, hecho para nombrar cosas</translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation>Sus pesos aún no están en este equipo.</translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation>Obtiene de cada foto aquello por lo que se compara. Con otro modelo, todas las fotos se vuelven a describir.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modelo y dispositivo</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Tomarlo de un archivo…</translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation>La descarga se detuvo; no se guardó nada.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>El más rápido que haya</translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation>El propio de Twinless, hecho para encontrar copias</translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation>Pesos (*.pth)</translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation>Dónde se ejecuta el modelo; solo se muestra lo que tiene este equipo. Vale a partir del próximo análisis.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln foto espera y sigue marcada.</numerusform>
            <numerusform>%Ln fotos esperan y siguen marcadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Mover también %Ln grupo entero; no se conservaría nada de él.</numerusform>
            <numerusform>Mover también %Ln grupos enteros; no se conservaría nada de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Mover también %Ln foto que eligió una regla y que nunca ha mirado.</numerusform>
            <numerusform>Mover también %Ln fotos que eligió una regla y que nunca ha mirado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Mover también %Ln foto cuya unidad no tiene papelera que funcione, a la carpeta {place} de allí.</numerusform>
            <numerusform>Mover también %Ln fotos cuya unidad no tiene papelera que funcione, a la carpeta {place} de allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>¿Mover %Ln foto ({files} archivos) a una carpeta?</numerusform>
            <numerusform>¿Mover %Ln fotos ({files} archivos) a una carpeta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>¿Mover %Ln foto ({files} archivos) a la papelera?</numerusform>
            <numerusform>¿Mover %Ln fotos ({files} archivos) a la papelera?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>¿Mover %Ln foto a una carpeta?</numerusform>
            <numerusform>¿Mover %Ln fotos a una carpeta?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>Mover %Ln foto a la carpeta</numerusform>
            <numerusform>Mover %Ln fotos a la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>Mover %Ln foto a la papelera</numerusform>
            <numerusform>Mover %Ln fotos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>¿Mover %Ln foto a la papelera?</numerusform>
            <numerusform>¿Mover %Ln fotos a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Ahora no se iría nada.</translation>
    </message>
    <message>
        <source>Only photos of the groups that are shown now</source>
        <translation>Solo fotos de los grupos que se muestran ahora</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>¿Sustituir %Ln foto ({files} archivos) por enlaces duros?</numerusform>
            <numerusform>¿Sustituir %Ln fotos ({files} archivos) por enlaces duros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>¿Sustituir %Ln foto por un enlace duro?</numerusform>
            <numerusform>¿Sustituir %Ln fotos por enlaces duros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>Sustituir %Ln foto por un enlace</numerusform>
            <numerusform>Sustituir %Ln fotos por enlaces</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation>No hay sitio para una copia en la papelera {place}: se necesitan {needed} y hay {free} libres.</translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation>Lo que no se puede traspasar y se queda</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Qué se va y qué se queda</translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation>Qué se escribe junto a las fotos conservadas</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Qué se queda y por qué</translation>
    </message>
    <message>
        <source>Why they go</source>
        <translation>Por qué se van</translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Escribir textos, lugares y fechas en archivos sidecar junto a las fotos conservadas; entonces puede irse %Ln foto más.</numerusform>
            <numerusform>Escribir textos, lugares y fechas en archivos sidecar junto a las fotos conservadas; entonces pueden irse %Ln fotos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Se pueden ganar {size}. Cada foto se comprueba otra vez justo antes de irse, y puede deshacerlo todo.</translation>
    </message>
    <message>
        <source>{size} in all. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>{size} en total. Cada foto se comprueba otra vez justo antes de irse, y puede deshacerlo todo.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation>Un día, un mes o un año; vacío para cualquiera. Arriba y Abajo lo cambian.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>cualquier día</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln foto se deja como está: protegida, sin conectar o con archivos que otras comparten.</numerusform>
            <numerusform>%Ln fotos se dejan como están: protegidas, sin conectar o con archivos que otras comparten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln foto no es duplicado de ninguna</numerusform>
            <numerusform>%Ln fotos no son duplicados de ninguna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln foto sigue la propuesta</numerusform>
            <numerusform>%Ln fotos siguen la propuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Conservar %Ln foto</numerusform>
            <numerusform>Conservar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation>Conservar solo una</translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation>Cambiar la conservada</translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation>Unir grupos</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Dividir el grupo</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>%Ln foto a la papelera</numerusform>
            <numerusform>%Ln fotos a la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>Se quitó %Ln carpeta vacía; al deshacer vuelve.</numerusform>
            <numerusform>Se quitaron %Ln carpetas vacías; al deshacer vuelven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>No se pudo devolver %Ln archivo</numerusform>
            <numerusform>No se pudieron devolver %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln de ellas está de nuevo donde estaba.</numerusform>
            <numerusform>%Ln de ellas están de nuevo donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto está de nuevo donde estaba</numerusform>
            <numerusform>%Ln fotos están de nuevo donde estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln foto es ahora un enlace</numerusform>
            <numerusform>%Ln fotos son ahora enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln foto recibió otro nombre, porque el suyo estaba ocupado.</numerusform>
            <numerusform>%Ln fotos recibieron otro nombre, porque el suyo estaba ocupado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln foto movida a la cuarentena</numerusform>
            <numerusform>%Ln fotos movidas a la cuarentena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln foto movida a la carpeta</numerusform>
            <numerusform>%Ln fotos movidas a la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln foto movida a la papelera</numerusform>
            <numerusform>%Ln fotos movidas a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln foto se dejó como estaba</numerusform>
            <numerusform>%Ln fotos se dejaron como estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>Se escribió %Ln archivo sidecar junto a fotos conservadas.</numerusform>
            <numerusform>Se escribieron %Ln archivos sidecar junto a fotos conservadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation>Todas las fotos siguen en su sitio.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>No se movió nada</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>No se devolvió nada</translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation>Fotos y motivos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>Quitar %Ln carpeta vacía</numerusform>
            <numerusform>Quitar %Ln carpetas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation>Usar una carpeta de cuarentena en esa unidad…</translation>
    </message>
    <message>
        <source>You stopped it; the rest can still be put back.</source>
        <translation>Usted lo detuvo; el resto aún se puede devolver.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation>Usted lo detuvo; el resto sigue en su sitio.</translation>
    </message>
    <message>
        <source>{size} are free now. Each link leads to the kept photo. You can take all of it back.</source>
        <translation>Ahora hay {size} libres. Cada enlace lleva a la foto conservada. Puede deshacerlo todo.</translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation>Se liberan {size} al vaciar la papelera. Hasta entonces puede recuperarlo todo.</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation>Hay {size} en la carpeta de cuarentena de esa unidad. Puede recuperarlo todo.</translation>
    </message>
    <message>
        <source>{size} lie in {folder}. You can take all of it back.</source>
        <translation>{size} están en {folder}. Puede deshacerlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation>Elija una carpeta. Twinless encuentra copias, también redimensionadas, recortadas o editadas, muestra por qué coinciden y cuál conservar. No se mueve nada hasta que usted lo diga, y nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Encuentre las fotos que tiene más de una vez</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>o suelte carpetas aquí</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation>Si lo detiene ahora, no se escribe ningún informe, y uno anterior con ese nombre se mantiene.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>El informe no se escribió</translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation>El sistema no tiene ningún programa para este informe.</translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation>Página web con imágenes (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>No se puede escribir {file}: {why}.</translation>
    </message>
    <message>
        <source>{file} holds {groups}.</source>
        <translation>{file} contiene {groups}.</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Keep only this one of the group (O)</source>
        <translation>Conservar solo esta del grupo (O)</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>Conservar esta foto (K)</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation>Conservar esta en lugar de la actual, que se va (M)</translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation>Mover esta foto a la papelera (Supr)</translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation>La foto conservada de este grupo</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation>Qué se sabe de estas fotos</translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>All photos of the group</source>
        <translation>Todas las fotos del grupo</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Solo dudosos</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editadas</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtros ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Groups of which a match is very likely or likely, but not certain; the least sure come first.</source>
        <translation>Grupos con una coincidencia muy probable o probable, pero no segura; los menos seguros van primero.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation>Tamaño de una foto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation>Tomadas ese día o antes</translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation>Tomadas ese día o después</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation>desde {size}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>hasta {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation>«{typed}» no es una fecha. Escriba 2019, 2019-05 o {example}.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln foto encontrada</numerusform>
            <numerusform>%Ln fotos encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Elegir otra imagen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation>Buscar esta imagen</translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation>Buscando la imagen</translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation>Buscando esta imagen…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>La única foto no es esta imagen ni se le parece.</numerusform>
            <numerusform>Ninguna de las %Ln fotos es esta imagen ni se le parece.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Aún no hay nada indexado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Abrir en el visor</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation>Las fotos que aún no están indexadas no se pueden encontrar; vuelva a buscar más tarde.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Mostrar su grupo</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>El sistema no tiene visor para esta foto, o la foto no está accesible.</translation>
    </message>
    <message>
        <source>This photo stands in no group.</source>
        <translation>Esta foto no está en ningún grupo.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Esta imagen no se puede leer</translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation>Twinless busca entre las fotos que conoce. Añada primero una carpeta con fotos.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation>Elija una imagen para buscarla</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Elija una carpeta con fotos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>¿Olvidar esta carpeta?</translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation>Solo se muestran grupos con una foto en {folder}.</translation>
    </message>
    <message>
        <source>Photos in {folder} are compared and never trashed.</source>
        <translation>Las fotos de {folder} se comparan y nunca van a la papelera.</translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation>El sistema no tiene gestor de archivos para esta carpeta, o la carpeta no está accesible.</translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Ahora es una regla; está en Reglas. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>This is no rule any more. Undo takes it back.</source>
        <translation>Ya no es una regla. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation>Twinless olvida lo que aprendió de las fotos de {folder}, incluidas sus decisiones. Las fotos se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln archivo dañado o ilegible</numerusform>
            <numerusform>%Ln archivos dañados o ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Proponer también versiones editadas</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Olvidar esta carpeta…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Ver en el gestor de archivos</translation>
    </message>
    <message>
        <source>They go only if you say so.</source>
        <translation>Solo se van si usted lo dice.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation>Fotos encontradas</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Only the other photos of each group, all in one order.</source>
        <translation>Solo las demás fotos de cada grupo, todas en un mismo orden.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo lo que difiere</translation>
    </message>
    <message>
        <source>Selects photos of all groups by a rule, to keep or trash them with a key.</source>
        <translation>Selecciona fotos de todos los grupos según una regla, para conservarlas o llevarlas a la papelera con una tecla.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Seleccionar…</translation>
    </message>
    <message>
        <source>Values are told as differences to the kept photo; equal ones are not.</source>
        <translation>Los valores se dan como diferencias con la foto conservada; los iguales no se dan.</translation>
    </message>
    <message>
        <source>Without kept photos</source>
        <translation>Sin fotos conservadas</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation>Grupos de fotos</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A accepts what is shown for a group, and goes on.</source>
        <translation>A acepta lo que se muestra para un grupo y continúa.</translation>
    </message>
    <message>
        <source>A click marks a photo for the trash, or keeps it.</source>
        <translation>Un clic marca una foto para la papelera o la conserva.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter compares photos, large and side by side.</source>
        <translation>Intro compara fotos, grandes y una junto a otra.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>No se pudo devolver %Ln archivo</numerusform>
            <numerusform>No se pudieron devolver %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto está de nuevo donde estaba</numerusform>
            <numerusform>%Ln fotos están de nuevo donde estaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Limpiezas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation>Aún no se ha movido nada.</translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos de esta limpieza</translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation>Devolver las fotos seleccionadas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation>Deshacer esta limpieza</translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation>Lo que ha movido, de lo más reciente a lo más antiguo. Al volver no se sobrescribe nada.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln carpeta</numerusform>
            <numerusform>%Ln carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>Se vuelve a leer %Ln foto, porque Twinless ahora busca más en ella.</numerusform>
            <numerusform>Se vuelven a leer %Ln fotos, porque Twinless ahora busca más en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>Se volvió a leer %Ln foto, porque Twinless ahora busca más en ella.</numerusform>
            <numerusform>Se volvieron a leer %Ln fotos, porque Twinless ahora busca más en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation>La indexación terminó antes de tiempo. Lo aprendido se guarda; con F5 continúa desde ahí.</translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation>La indexación se detuvo. Lo aprendido se guarda; con F5 continúa desde ahí.</translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation>{line} {read}</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Twinless ha examinado {photos}.</translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation>Twinless ha examinado {photos}; sin acceso a {folders}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>differs from the photo at the left</source>
        <translation>difiere de la foto de la izquierda</translation>
    </message>
    <message>
        <source>not shown by the photo at the left</source>
        <translation>no lo muestra la foto de la izquierda</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation>Aplicar reglas</translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation>Limpiezas…</translation>
    </message>
    <message>
        <source>No clean-up is left to be undone.</source>
        <translation>No queda ninguna limpieza por deshacer.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Deshacer y limpieza</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>By how many photos a group has.</source>
        <translation>Según cuántas fotos tiene un grupo.</translation>
    </message>
    <message>
        <source>By how sure it is that the photos of a group match: certain, very likely or likely.</source>
        <translation>Según lo seguro que es que las fotos de un grupo coinciden: seguro, muy probable o probable.</translation>
    </message>
    <message>
        <source>By the space that is freed by what goes.</source>
        <translation>Según el espacio que libera lo que se va.</translation>
    </message>
    <message>
        <source>By when the kept photo was taken, or changed last where it does not say.</source>
        <translation>Según cuándo se tomó la foto conservada o, si no lo dice, cuándo cambió por última vez.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidir a la vez grupos parecidos</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Cuánto deben parecerse las tomas similares</translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation>La indexación está en pausa: pueden llegar más grupos.</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Primero las menos seguras</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Primero más fotos</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Primero más espacio</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero las más antiguas</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Orden de los grupos</translation>
    </message>
    <message>
        <source>Shows what groups have in common, to decide about all of them at once.</source>
        <translation>Muestra lo que los grupos tienen en común, para decidir sobre todos a la vez.</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Primero las más seguras</translation>
    </message>
    <message>
        <source>What is shown for this group holds; the next one follows (A).</source>
        <translation>Vale lo que se muestra para este grupo; sigue el próximo (A).</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>{shown} de %Ln grupo mostrado</numerusform>
            <numerusform>{shown} de %Ln grupos mostrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation>Un archivo de texto con las versiones de Twinless y de sus componentes, los ajustes y lo ocurrido últimamente. No contiene nombres de carpetas ni de fotos. No se envía nada; adjúntelo usted a un informe de error.</translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation>Incluir también mis carpetas, exclusiones y servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation>¿Guardar el registro?</translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>El registro está guardado.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation>De la ventana, la línea de comandos y los informes. Cambia al momento.</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avisarme cuando termine un análisis largo</translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation>Los colores de la ventana. Cambian al momento.</translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation>El escritorio lo dice si un análisis duró más de un minuto y hay otra ventana delante.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to move to the trash now.</source>
        <translation>Ahora no hay nada que mover a la papelera.</translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>Add a folder first.</source>
        <translation>Añada primero una carpeta.</translation>
    </message>
    <message>
        <source>No scan runs.</source>
        <translation>No hay ningún análisis en marcha.</translation>
    </message>
    <message>
        <source>Nothing is hidden by filters.</source>
        <translation>Los filtros no ocultan nada.</translation>
    </message>
    <message>
        <source>Nothing is marked for the trash.</source>
        <translation>No hay nada marcado para la papelera.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Aún no hay grupos.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accept a group</source>
        <translation>Aceptar un grupo</translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation>Conservar o papelera</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation>Ese era el último grupo.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks the project’s page for the newest version. Nothing of you or your photos is sent.</source>
        <translation>Pregunta a la página del proyecto por la versión más nueva. No se envía nada de usted ni de sus fotos.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Buscar una vez por semana</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>Twinless {version} is out: {page}</source>
        <translation>Ha salido Twinless {version}: {page}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation>La indexación terminó antes de tiempo</translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation>La indexación ha terminado</translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation>Lo aprendido se guarda; Twinless dice más en su ventana.</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Twinless ha examinado {photos}.</translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln foto se deja como está.</numerusform>
            <numerusform>%Ln fotos se dejan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln foto está marcada para la papelera. No se mueve nada hasta que usted lo diga, y Deshacer quita la marca.</numerusform>
            <numerusform>%Ln fotos están marcadas para la papelera. No se mueve nada hasta que usted lo diga, y Deshacer quita las marcas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln foto está solo aquí.</numerusform>
            <numerusform>%Ln fotos están solo aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln foto difiere de su copia de allí y se queda.</numerusform>
            <numerusform>%Ln fotos difieren de su copia de allí y se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation>Comparando foto por foto…</translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation>Comparando las carpetas</translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation>Cada foto de aquí tiene una copia allí.</translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation>Carpetas solapadas</translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation>Cuánto de una carpeta está también en otras, con los mismos bytes o como una copia a la que no le falta nada. La parte más clara de una barra representa copias que difieren, como las versiones editadas.</translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation>Ninguna carpeta contiene buena parte de otra.</translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Sin solapamiento</translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation>Aquí no hay nada para la papelera</translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation>Fotos que solo tiene esta carpeta</translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation>Mostrar estos grupos</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>%Ln foto que está allí, a la papelera</numerusform>
            <numerusform>%Ln fotos que están allí, a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation>A la papelera lo que tiene la otra</translation>
    </message>
    <message>
        <source>What is held there is marked for the trash, {size} in all, and its copies to be kept.</source>
        <translation>Lo que está allí se marca para la papelera, {size} en total, y sus copias, para conservarlas.</translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation>Carpetas que contienen las mismas fotos</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>%Ln foto de una carpeta a la papelera</numerusform>
            <numerusform>%Ln fotos de una carpeta a la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>%Ln carpeta más</numerusform>
            <numerusform>%Ln carpetas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>%Ln patrón más</numerusform>
            <numerusform>%Ln patrones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation>De qué carpetas</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se va</translation>
    </message>
    <message>
        <source>With no edit that has a name</source>
        <translation>Sin edición con nombre</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln grupo aceptado. Deshacer lo revierte.</numerusform>
            <numerusform>%Ln grupos aceptados. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln grupo al azar. «Quitar los filtros» los muestra todos de nuevo.</numerusform>
            <numerusform>%Ln grupos al azar. «Quitar los filtros» los muestra todos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln foto se queda. Deshacer lo revierte.</numerusform>
            <numerusform>%Ln fotos se quedan. Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>Aceptar %Ln grupo</numerusform>
            <numerusform>Aceptar %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidir a la vez grupos parecidos</translation>
    </message>
    <message>
        <source>Each of these groups wants a look of its own.</source>
        <translation>Cada uno de estos grupos pide mirarse por separado.</translation>
    </message>
    <message>
        <source>Groups of one pattern. “Clear filters” shows all again.</source>
        <translation>Grupos de un patrón. «Quitar los filtros» los muestra todos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Conservar %Ln foto</numerusform>
            <numerusform>Conservar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Ahora es una regla; está en Reglas. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>Accept all (A)</source>
        <translation>Aceptar todos (A)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>By what groups are told apart</source>
        <translation>Según qué se distinguen los grupos</translation>
    </message>
    <message>
        <source>Groups with the same story, to be decided at once. Groups that you went through are left out.</source>
        <translation>Grupos con la misma historia, para decidirlos a la vez. Los grupos ya revisados no se incluyen.</translation>
    </message>
    <message>
        <source>How copies differ</source>
        <translation>En qué difieren las copias</translation>
    </message>
    <message>
        <source>Keep all of them (K)</source>
        <translation>Conservarlos todos (K)</translation>
    </message>
    <message>
        <source>Look at 20 at random (R)</source>
        <translation>Mirar 20 al azar (R)</translation>
    </message>
    <message>
        <source>Look at all (Enter)</source>
        <translation>Mirar todos (Intro)</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>You went through all groups of this kind.</source>
        <translation>Ha revisado todos los grupos de este tipo.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln foto ya no se muestra como duplicado de ninguna, ni ahora ni más adelante.</numerusform>
            <numerusform>%Ln fotos ya no se muestran como duplicados de ninguna, ni ahora ni más adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation>Las fotos con los mismos bytes siguen juntas, y una foto debe quedar en el grupo.</translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation>Seleccione fotos de dos o más grupos para agruparlas.</translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation>Las fotos de este grupo ya no se muestran como duplicados unas de otras.</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>El sistema no tiene visor para esta foto, o la foto no está accesible.</translation>
    </message>
    <message>
        <source>These are too many photos to be one picture.</source>
        <translation>Son demasiadas fotos para ser una sola imagen.</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Estas fotos contienen los mismos bytes; son duplicados.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Esta foto es la que se conserva.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation>Ver en la carpeta</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation>Deteniendo tras esta foto…</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation>También las versiones editadas</translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation>Los grupos de tomas similares se rehacen al momento. Las copias no cambian.</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Cuánto deben parecerse las tomas similares</translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation>Fotos idénticas y copias redundantes</translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation>Solo fotos idénticas</translation>
    </message>
    <message>
        <source>Only where the photo that stayed then is still there, or another one provably holds all of it. It is marked in any case.</source>
        <translation>Solo donde la foto que quedó entonces sigue ahí, u otra contiene todo lo suyo de forma demostrada. Se marca en cualquier caso.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation>Proponer para la papelera</translation>
    </message>
    <message>
        <source>Propose what was cleaned up before and came back</source>
        <translation>Proponer lo que ya se limpió y volvió</translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation>Las copias redundantes no contienen nada que le falte a la foto conservada. Las tomas similares nunca se proponen.</translation>
    </message>
    <message>
        <source>Trashed before</source>
        <translation>Ya estuvo en la papelera</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>vagamente</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucho</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo de archivo:</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>Back to the groups</source>
        <translation>Volver a los grupos</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>No queda ninguna duda</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>You went through all groups</source>
        <translation>Ha revisado todos los grupos</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>%Ln grupo queda oculto por ellos.</numerusform>
            <numerusform>%Ln grupos quedan ocultos por ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln foto, única en su clase.</numerusform>
            <numerusform>%Ln fotos, cada una única en su clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>El único grupo es seguro.</numerusform>
            <numerusform>Los %Ln grupos son seguros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation>Elija «Buscar cambios» (F5) para continuar donde se detuvo la indexación.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Todo está revisado</translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation>Los grupos aparecen aquí en cuanto se encuentran las primeras copias. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>La indexación está en pausa</translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation>Buscando gemelas</translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation>Aún no se han encontrado copias. «Continuar», abajo, o Ctrl+P busca más.</translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Aquí no hay fotos</translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation>No hay gemelas.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Aún sin examinar</translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation>Nada coincide con los filtros</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Nada es dudoso</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nada de este tipo</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostrar todos los grupos</translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation>En las otras colas de arriba hay grupos por mirar.</translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation>Estas carpetas no contienen ninguna imagen que Twinless pueda leer.</translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>Ha recorrido el único grupo.</numerusform>
            <numerusform>Ha recorrido los %Ln grupos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>%Ln grupo conservaría otra foto</numerusform>
            <numerusform>%Ln grupos conservarían otra foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation>{groups}; se iría lo mismo que ahora.</translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation>{groups}; se irían {photos} menos, {size} menos.</translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation>{groups}; se irían {photos} más, {size} más.</translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation>{groups}; se irían {total} en lugar de {before}.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation>Todos los grupos, desde ahora</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Aplicar las reglas</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Aplicar a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation>Elija una carpeta cuyas fotos se conserven preferentemente</translation>
    </message>
    <message>
        <source>Clear out</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folders that are cleared out</source>
        <translation>Carpetas que se vacían</translation>
    </message>
    <message>
        <source>No folder is cleared out.</source>
        <translation>No se vacía ninguna carpeta.</translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation>Ninguna carpeta es preferida.</translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation>De una carpeta marcada nunca se va nada. Vale al momento.</translation>
    </message>
    <message>
        <source>Of equal photos, the one in the folder chosen above goes.</source>
        <translation>De fotos equivalentes, se va la de la carpeta elegida arriba.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation>Preferir otra carpeta…</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Carpetas preferidas, la mejor primero</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Carpetas protegidas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation>Se conserva la foto que gana en la primera línea; si las fotos empatan, decide la siguiente. Arrastre las líneas o muévalas con Alt+Arriba y Alt+Abajo.</translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation>Los grupos seleccionados</translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation>Los grupos mostrados</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Orden normal</translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation>Qué cuenta, de más a menos</translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation>Lo que ha decidido a mano se mantiene.</translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>Lo que ha decidido a mano se mantiene: %Ln foto.</numerusform>
            <numerusform>Lo que ha decidido a mano se mantiene: %Ln fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation>Qué foto de un grupo conservar</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calculando qué cambiaría…</translation>
    </message>
</context>
<context>
    <name>ScanningSection</name>
    <message>
        <source> kB</source>
        <translation> kB</translation>
    </message>
    <message>
        <source>Every size</source>
        <translation>Cualquier tamaño</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation>Un patrón por línea, para nombres o rutas: *.png, */Screenshots/*, thumb_*. Vale a partir del próximo análisis; las fotos que coincidan se olvidan entonces.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation>Los archivos más pequeños, como los iconos, se pasan por alto. Vale a partir del próximo análisis.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Archivo más pequeño</translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation>«{pattern}» omitiría todas las fotos, así que no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation>Buscar por nombre de foto o de carpeta</translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation>A partir del próximo análisis se usa este servidor.</translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation>Servidor Milvus</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation>Nada responde en esta dirección. ¿Está en marcha el servidor y es correcto el puerto?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation>En este equipo no hace falta nada más. Un servidor merece la pena para bibliotecas muy grandes.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Índice de búsqueda</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation>Algo responde en esta dirección, pero no es Milvus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation>Los descriptores de sus fotos van a este servidor: unos cientos de números por foto, de los que no se puede obtener ninguna imagen, pero que dicen si dos se parecen. Las imágenes, los nombres y las carpetas se quedan aquí.</translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation>La variable de entorno {name} da el token.</translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation>El servidor responde y deja entrar a Twinless.</translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation>El servidor responde, pero no acepta este token.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation>El token se guarda en el llavero del sistema. Vale a partir del próximo análisis.</translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation>Esto no es la dirección de un servidor. Una dirección es como http://host:19530.</translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation>Este sistema no tiene un llavero que funcione, así que el token no se puede guardar. Defina la variable de entorno {name} antes de iniciar Twinless.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation>Dónde se buscan las fotos</translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation>vacío, si el servidor no pide ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation>No se pudieron guardar los ajustes ({why}); valen hasta que se cierre Twinless.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>%Ln foto en la biblioteca.</numerusform>
            <numerusform>%Ln fotos en la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept photo first.</source>
        <translation>Quedan copias. Donde con ellas solo se perderían palabras, lugar o fecha, se pueden escribir antes junto a la foto conservada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>Mover %Ln foto a la papelera…</numerusform>
            <numerusform>Mover %Ln fotos a la papelera…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation>Nada que mover a la papelera</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>En pausa: {what}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>See what else could go…</source>
        <translation>Ver qué más podría irse…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation>Tamaño de las imágenes (Ctrl + rueda)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation>{size} en todos los grupos, también en los no mostrados</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation>Se va todo lo aprendido de sus fotos y lo que ha decidido. Las fotos se quedan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Todo está olvidado.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Olvidar una carpeta</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>¿Olvidar todo?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Olvidar todo…</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation>Olvidar la carpeta</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>¿Olvidar esta carpeta?</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Olvidar esta carpeta…</translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation>Imágenes pequeñas, para que los grupos se muestren al momento. Las que se borran se crean de nuevo cuando las mira; las de fotos en la papelera desaparecen entonces.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation>Twinless olvida todas las carpetas, grupos, decisiones y miniaturas. Entonces las limpiezas no se pueden deshacer: las fotos de la papelera se quedan allí, y solo usted puede devolverlas. Las fotos de sus carpetas no se tocan.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation>Twinless olvida lo que aprendió de las fotos de {folder}, incluidas sus decisiones. Entonces las limpiezas no se pueden deshacer para las fotos que estaban allí. Las fotos se quedan donde están.</translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation>Twinless queda entonces como si nunca se hubiera usado; solo se mantienen estos ajustes. Las fotos también se quedan.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation>Se está olvidando {folder}.</translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation>{folder} está olvidada.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>Groups of photos as a table</source>
        <translation>Grupos de fotos como tabla</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation>Cuántas fotos se ven una junto a otra</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>About Twinless</source>
        <translation>Acerca de Twinless</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Exportar informe…</translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation>Buscar esta imagen…</translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation>Carpetas solapadas…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avisarme cuando termine un análisis largo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Twinless {version} is out; “About Twinless” says where.</source>
        <translation>Ha salido Twinless {version}; «Acerca de Twinless» dice dónde.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Every group, of whatever kind.</source>
        <translation>Todos los grupos, de cualquier tipo.</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Similares</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Qué grupos se muestran</translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation>{queue} {count}</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} pueden irse</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>What came back is not among the groups shown now.</source>
        <translation>Lo que ha vuelto no está entre los grupos que se muestran ahora.</translation>
    </message>
    <message>
        <source>“{step}” is done again.</source>
        <translation>«{step}» se ha rehecho.</translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation>«{step}» se ha deshecho.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln archivo dañado o ilegible</numerusform>
            <numerusform>%Ln archivos dañados o ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Files that are damaged or could not be read</source>
        <translation>Archivos dañados o ilegibles</translation>
    </message>
    <message>
        <source>Such files stay where they are, and are tried again when they change.</source>
        <translation>Estos archivos se quedan donde están y se vuelven a intentar cuando cambian.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation>Este es el primer grupo.</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Este es el último grupo.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Esta foto es la que se conserva.</translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation>{group}  ·  grupo {number} de {total}</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Move photos to</source>
        <translation>Mover fotos a</translation>
    </message>
    <message>
        <source>Move them to a folder, with the folders they stand in</source>
        <translation>Moverlas a una carpeta, con las carpetas en las que están</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>Moverlas a la papelera</translation>
    </message>
    <message>
        <source>No photo that goes has the same bytes as a kept one on the same drive.</source>
        <translation>Ninguna foto que se va tiene los mismos bytes que una conservada en la misma unidad.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten, and scans pass that folder over while the photos lie there.</source>
        <translation>Allí no se sobrescribe nada, y los análisis pasan por alto esa carpeta mientras las fotos están en ella.</translation>
    </message>
    <message>
        <source>Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes the one changes the other. Their space is free at once.</source>
        <translation>Solo fotos con los mismos bytes, en la misma unidad. Ambos nombres llevan entonces a un solo archivo: lo que cambia una cambia la otra. Su espacio queda libre al momento.</translation>
    </message>
    <message>
        <source>Replace them by hard links to the kept photos</source>
        <translation>Sustituirlas por enlaces duros a las fotos conservadas</translation>
    </message>
</context>
<context>
    <name>addon</name>
    <message>
        <source>Installed: PyTorch {version}, {what} ({size}).</source>
        <translation>Instalado: PyTorch {version}, {what} ({size}).</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>No instalado.</translation>
    </message>
    <message>
        <source>Not installed. {size} of a download that was stopped are kept, to go on from there.</source>
        <translation>No instalado. Se conservan {size} de una descarga que se detuvo, para seguir desde ahí.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; nothing is missing.</source>
        <translation>PyTorch forma parte de esta instalación; no falta nada.</translation>
    </message>
    <message>
        <source>The add-on of another version of Twinless is there; this one cannot use it.</source>
        <translation>Está el complemento de otra versión de Twinless; esta no puede usarlo.</translation>
    </message>
    <message>
        <source>There is no add-on for this system; Twinless from source can use PyTorch.</source>
        <translation>No hay complemento para este sistema; instalado desde el código fuente, Twinless puede usar PyTorch.</translation>
    </message>
    <message>
        <source>for Apple’s graphics processors and the ImageNet model</source>
        <translation>para los procesadores gráficos de Apple y el modelo ImageNet</translation>
    </message>
    <message>
        <source>for NVIDIA graphics cards and the ImageNet model</source>
        <translation>para tarjetas gráficas NVIDIA y el modelo ImageNet</translation>
    </message>
    <message>
        <source>on the processor, for the ImageNet model</source>
        <translation>en el procesador, para el modelo ImageNet</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation>Un archivo sidecar no puede contener este dato ({thing}): «{here}».</translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation>Añadido a {file}: {things}</translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation>Nuevo: {file}, con {things}</translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation>No se puede añadir nada al archivo sidecar de la foto conservada.</translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation>En el campo «{thing}», la foto conservada dice «{kept}» y esta «{here}».</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>hora de la toma</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>derechos de autor</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>palabra clave</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation>el autor {values}</translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation>el pie de foto {values}</translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation>la hora de la toma {time}</translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation>los derechos de autor {values}</translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation>las palabras clave {values}</translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation>la etiqueta {values}</translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation>la ubicación {values}</translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation>las personas {values}</translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation>el lugar {north}, {east}</translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation>la valoración {values}</translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation>el título {values}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>{file}: {conflict}</source>
        <translation>{file}: {conflict}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--weights goes with --model {model}.</source>
        <translation>--weights va con --model {model}.</translation>
    </message>
    <message>
        <source>A clean-up by its number, to list its photos.</source>
        <translation>Una limpieza por su número, para listar sus fotos.</translation>
    </message>
    <message>
        <source>A criterion by name, what counts most first; repeatable.</source>
        <translation>Un criterio por su nombre, lo más importante primero; repetible.</translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation>Un archivo con una ruta por línea.</translation>
    </message>
    <message>
        <source>A folder of which, of equal photos, the one in it goes; repeatable.</source>
        <translation>Una carpeta de la que, entre fotos equivalentes, se va la suya; repetible.</translation>
    </message>
    <message>
        <source>A folder whose photos are rather kept, best first; repeatable.</source>
        <translation>Una carpeta cuyas fotos se prefieren, la mejor primero; repetible.</translation>
    </message>
    <message>
        <source>A folder, and another one to compare it with.</source>
        <translation>Una carpeta, y otra con la que compararla.</translation>
    </message>
    <message>
        <source>A name to show, or NAME=VALUE to set.</source>
        <translation>Un nombre para mostrar, o NOMBRE=VALOR para fijar.</translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation>Una imagen; no hace falta que esté en la biblioteca.</translation>
    </message>
    <message>
        <source>Back to the usual order, without such folders.</source>
        <translation>Volver al orden habitual, sin esas carpetas.</translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away, or another one.</source>
        <translation>Devolver lo que movió la última limpieza, u otra.</translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation>Comprueba esta instalación: indexa imágenes, busca copias, mueve una a la papelera y lo deshace.</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --from, --save and --remove.</source>
        <translation>Elija una de --fetch, --from, --save y --remove.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Elija uno de {languages}.</translation>
    </message>
    <message>
        <source>Decide what happens to photos at the next clean-up.</source>
        <translation>Decidir qué pasa con fotos en la próxima limpieza.</translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation>Hágalo.</translation>
    </message>
    <message>
        <source>Download and install it.</source>
        <translation>Descargarlo e instalarlo.</translation>
    </message>
    <message>
        <source>Download it into this file, for a computer without a network.</source>
        <translation>Descargarlo en este archivo, para un equipo sin red.</translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation>Encuentra las fotos que una biblioteca contiene más de una vez y mueve las sobrantes a la papelera.</translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation>Carpetas con fotos.</translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation>Olvida toda la biblioteca.</translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation>Olvida lo aprendido de unas carpetas; las fotos se quedan donde están.</translation>
    </message>
    <message>
        <source>Go on and index photos as they come, until stopped.</source>
        <translation>Seguir e indexar las fotos según llegan, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation>Indexa carpetas y encuentra lo que contienen más de una vez.</translation>
    </message>
    <message>
        <source>Install it from this file, or a folder with its wheels.</source>
        <translation>Instalarlo de este archivo, o de una carpeta con sus wheels.</translation>
    </message>
    <message>
        <source>List the clean-ups, newest first, or the photos of one.</source>
        <translation>Listar las limpiezas, la más nueva primero, o las fotos de una.</translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation>Indica dónde contiene la biblioteca una imagen.</translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation>Mueve las fotos redundantes a la papelera; si no se dice otra cosa, las de las carpetas del último análisis.</translation>
    </message>
    <message>
        <source>Move them to this folder, with the folders that they stand in, instead of to the trash.</source>
        <translation>Las mueve a esta carpeta, con las carpetas en las que están, en vez de a la papelera.</translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation>Indique carpetas o use --everything.</translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation>Indique imágenes, o una lista de ellas con --from.</translation>
    </message>
    <message>
        <source>Name two folders at most.</source>
        <translation>Nombre dos carpetas como máximo.</translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation>Nunca mueve a la papelera lo que hay debajo; se puede repetir.</translation>
    </message>
    <message>
        <source>Only copies to which nothing else was done go now; repeatable.</source>
        <translation>Ahora solo se van copias a las que no se hizo otra cosa; se puede repetir.</translation>
    </message>
    <message>
        <source>Only groups of this kind; repeatable.</source>
        <translation>Solo grupos de este tipo; repetible.</translation>
    </message>
    <message>
        <source>Only photos of this kind go now; repeatable. The others wait.</source>
        <translation>Ahora solo se van fotos de este tipo; se puede repetir. Las demás esperan.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Solo decir qué cambiaría.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Solo dice qué se iría.</translation>
    </message>
    <message>
        <source>Open files with names of other kinds too, such as .bin or .dat.</source>
        <translation>Abrir también archivos con nombres de otro tipo, como .bin o .dat.</translation>
    </message>
    <message>
        <source>Packages go without it. From source it is there already.</source>
        <translation>Los paquetes vienen sin él. Desde el código fuente ya está.</translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation>Pasa por alto los archivos de menos de estos bytes.</translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation>Pasa por alto nombres o rutas como este; se puede repetir.</translation>
    </message>
    <message>
        <source>Photos of the library.</source>
        <translation>Fotos de la biblioteca.</translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation>Imágenes.</translation>
    </message>
    <message>
        <source>Remove it, and what was fetched of it.</source>
        <translation>Quitarlo, y lo que se obtuvo de él.</translation>
    </message>
    <message>
        <source>Remove the folders that this leaves empty.</source>
        <translation>Quita las carpetas que así quedan vacías.</translation>
    </message>
    <message>
        <source>Replace photos of the same bytes by hard links to those that stay, on one disk alone.</source>
        <translation>Sustituye fotos con los mismos bytes por enlaces duros a las que quedan, solo en una misma unidad.</translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation>Indique --dry-run o --yes.</translation>
    </message>
    <message>
        <source>Say either --move-to or --hard-link.</source>
        <translation>Indique --move-to o --hard-link.</translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation>Lo dice en JSON, para programas.</translation>
    </message>
    <message>
        <source>Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything.</source>
        <translation>Decir que unas fotos no son duplicados entre sí; de una sola, que no es duplicado de nada.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Dice la versión y termina.</translation>
    </message>
    <message>
        <source>Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too.</source>
        <translation>Decir qué carpetas contienen las mismas fotos; de una nombrada, qué de ella contiene también otra, o el resto.</translation>
    </message>
    <message>
        <source>Show or change by which rules the photo to keep is chosen.</source>
        <translation>Mostrar o cambiar según qué reglas se elige la foto que se conserva.</translation>
    </message>
    <message>
        <source>Show or change settings.</source>
        <translation>Mostrar o cambiar ajustes.</translation>
    </message>
    <message>
        <source>Show the groups as they stand, without a scan; of named folders, or of the whole library.</source>
        <translation>Mostrar los grupos como están, sin análisis; de las carpetas nombradas o de toda la biblioteca.</translation>
    </message>
    <message>
        <source>Show, install or remove PyTorch, for graphics processors and the ImageNet model.</source>
        <translation>Mostrar, instalar o quitar PyTorch, para procesadores gráficos y el modelo ImageNet.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation>Habla este idioma: en, de, es, it, pt o ru.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Detenido. Lo hecho hasta ahora se mantiene.</translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation>El archivo .npy que se escribe: float32, una fila por imagen.</translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation>El archivo con los pesos de ImageNet, obtenido en otro lugar.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La carpeta {folder} no existe.</translation>
    </message>
    <message>
        <source>The library does not know {photo}.</source>
        <translation>La biblioteca no conoce {photo}.</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>El nombre del informe debe terminar en {suffixes}.</translation>
    </message>
    <message>
        <source>There is no clean-up {number}.</source>
        <translation>No existe la limpieza {number}.</translation>
    </message>
    <message>
        <source>There is no criterion {name}; there are {names}.</source>
        <translation>No existe el criterio {name}; existen {names}.</translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation>Qué se va; cada opción incluye las anteriores.</translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation>Donde un disco no tiene papelera, usa una carpeta en él.</translation>
    </message>
    <message>
        <source>Which clean-up, by its number in history.</source>
        <translation>Qué limpieza, por su número en history.</translation>
    </message>
    <message>
        <source>With --fetch and --save: what it computes on.</source>
        <translation>Con --fetch y --save: en qué calcula.</translation>
    </message>
    <message>
        <source>With --watch: look again after so many seconds.</source>
        <translation>Con --watch: mirar de nuevo tras tantos segundos.</translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named. One picture is looked for in the library.</source>
        <translation>Sin comando, se abre la ventana, con las carpetas que se nombren. Una sola imagen se busca en la biblioteca.</translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation>Escribe los descriptores de imágenes, como los calcula un análisis.</translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation>Escribe los grupos en este archivo .html, .csv o .json.</translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation>Escribe textos, lugar y hora de las copias en archivos sidecar (.xmp) junto a las fotos conservadas; entonces también se pueden ir las copias.</translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation>bundled o imagenet.</translation>
    </message>
    <message>
        <source>keep, trash, or undecided to follow the proposal again.</source>
        <translation>keep, trash o undecided para seguir de nuevo la propuesta.</translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation>{file} no es un informe de Twinless; se deja como está.</translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation>{file} no es un archivo {suffix}; se deja como está.</translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation>{file} debe terminar en {suffix}.</translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation>{folder} no se puede proteger: no es una carpeta que se pueda abrir.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>La unidad con esta foto no está conectada.</translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation>La unidad con esta foto no está conectada. Esta es la vista previa.</translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation>Esta foto no se puede leer ahora. Esta es la vista previa.</translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation>Esta foto cambió desde el análisis. Pulse F5 para buscar cambios.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation>Esta foto ya no está donde estaba. Pulse F5 para buscar cambios.</translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation>Esta imagen es muy grande; se muestra el {share} de su resolución.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>A cropped copy beside the photo to keep</source>
        <translation>Una copia recortada junto a la foto que se conserva</translation>
    </message>
    <message>
        <source>A group of copies: the photo to keep first, then what differs in each of the others</source>
        <translation>Un grupo de copias: primero la foto que se conserva y luego lo que cambia en cada una de las demás</translation>
    </message>
    <message>
        <source>Duplicate Photo Finder</source>
        <translation>Buscador de fotos duplicadas</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Encuentra las fotos repetidas</translation>
    </message>
    <message>
        <source>Find the photos you have more than once, and move the extra ones to the trash</source>
        <translation>Encuentra las fotos repetidas y mueve las sobrantes a la papelera</translation>
    </message>
    <message>
        <source>It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A group never loses its last photo, every clean-up can be undone, and nothing leaves your computer.</source>
        <translation>Las muestra una al lado de otra, dice por qué coinciden y cuál conservar, y mueve las demás a la papelera. Un grupo nunca pierde su última foto, cada limpieza se puede deshacer y nada sale de su equipo.</translation>
    </message>
    <message>
        <source>Look where your library holds this picture, also in edited form</source>
        <translation>Muestra dónde está esta imagen en la biblioteca, también editada</translation>
    </message>
    <message>
        <source>Twinless looks through the folders you choose and finds the photos that are there more than once: the same file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene.</source>
        <translation>Twinless recorre las carpetas que elija y encuentra las fotos que están más de una vez: el mismo archivo, la misma imagen más pequeña, recortada, girada, aclarada o en gris, y otras tomas de la misma escena.</translation>
    </message>
    <message>
        <source>Twinless: find this picture</source>
        <translation>Twinless: buscar esta imagen</translation>
    </message>
    <message>
        <source>What goes and what stays, before anything is moved</source>
        <translation>Qué se va y qué se queda, antes de mover nada</translation>
    </message>
    <message>
        <source>duplicate;photo;picture;image;copy;similar;clean;</source>
        <translation>duplicado;foto;imagen;copia;similar;limpiar;</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Twinless works on the add-on. Wait until it is done, and try again.</source>
        <translation>Otro Twinless está trabajando con el complemento. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another add-on is still in use. Start Twinless anew to use the one that was installed.</source>
        <translation>Todavía está en uso otro complemento. Reinicie Twinless para usar el que se instaló.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo, u obtenga {url} en otro lugar e indique el archivo, en los ajustes o con --weights.</translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation>Vuelva a instalar Twinless o elija el modelo ImageNet.</translation>
    </message>
    <message>
        <source>Please install Twinless again.</source>
        <translation>Instale Twinless de nuevo.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; no add-on is needed.</source>
        <translation>PyTorch forma parte de esta instalación; no hace falta ningún complemento.</translation>
    </message>
    <message>
        <source>The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again.</source>
        <translation>No se puede quitar el complemento de {path}: {why}. Cierre las demás ventanas de Twinless e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again.</source>
        <translation>El complemento con PyTorch no se carga ({why}). Quítelo en los ajustes y obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The answer of {url} cannot be read.</source>
        <translation>No se puede leer la respuesta de {url}.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed.</source>
        <translation>En el disco que contiene {path} hay {free} MB libres; el complemento necesita {wanted} MB mientras se instala.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>El disco que contiene {path} está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation>La descarga de {url} se interrumpió tras {received} de {total} bytes.</translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation>La descarga de {url} se interrumpió.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation>No se puede escribir el archivo {path}: {why}.</translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation>Falta la carpeta con el modelo de Twinless.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {why}.</source>
        <translation>No se puede escribir en la carpeta {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of add-ons {path} is missing or damaged. Please install Twinless again.</source>
        <translation>La lista de complementos {path} falta o está dañada. Instale Twinless de nuevo.</translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation>ONNX Runtime {version} no puede ejecutar el modelo: {why}.</translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation>El modelo de {path} pertenece a otra versión de Twinless.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation>No se puede leer la descripción del modelo {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation>La descripción del modelo {path} está dañada.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation>Falta la descripción del modelo {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation>Los pesos del modelo {path} están dañados.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation>Los pesos del modelo {path} están dañados: su suma de comprobación no es correcta.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation>Faltan los pesos del modelo {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation>No se pueden leer los pesos del modelo {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation>Los pesos del modelo {path} no encajan con este Twinless.</translation>
    </message>
    <message>
        <source>The model’s weights are no network of this Twinless. Please install it again.</source>
        <translation>Los pesos del modelo no son una red de este Twinless. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>El índice de búsqueda de {address} no responde: {why}. No se ha perdido nada: se puede crear de nuevo a partir de la biblioteca.</translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>No se puede usar el índice de búsqueda de {path}: {why}. No se ha perdido nada: se puede crear de nuevo a partir de la biblioteca.</translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation>El ajuste min_size no puede ser negativo.</translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation>El ajuste similarity debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation>El ajuste {name} tiene un valor que no se puede usar: {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation>El ajuste {name} debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation>El ajuste {name} debe ser uno de {values}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>No se puede leer el archivo de ajustes {path}: {why}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation>No se puede usar el archivo de ajustes {path}: {why}</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation>No se pueden leer los pesos {path}: {why}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is left as it is.</source>
        <translation>Ya existe un archivo {path}; se deja como está.</translation>
    </message>
    <message>
        <source>There is no add-on for this system ({system}, {python}).</source>
        <translation>No hay complemento para este sistema ({system}, {python}).</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>No hay ninguna limpieza que deshacer.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation>No existe el modelo «{name}». Elija «{bundled}» o «{imagenet}».</translation>
    </message>
    <message>
        <source>There is no setting {name}; there are {names}.</source>
        <translation>No existe el ajuste {name}; existen {names}.</translation>
    </message>
    <message>
        <source>There is no such add-on for this system ({system}, {python}); there are: {offers}.</source>
        <translation>No hay tal complemento para este sistema ({system}, {python}); hay: {offers}.</translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation>Este equipo no tiene un dispositivo utilizable «{name}». Elija «auto» o «cpu».</translation>
    </message>
    <message>
        <source>This installation does not work: bringing copies back failed.</source>
        <translation>Esta instalación no funciona: no se pudieron devolver las copias.</translation>
    </message>
    <message>
        <source>This installation does not work: finding copies failed.</source>
        <translation>Esta instalación no funciona: falló la búsqueda de copias.</translation>
    </message>
    <message>
        <source>This installation does not work: moving copies to the trash failed.</source>
        <translation>Esta instalación no funciona: no se pudieron mover copias a la papelera.</translation>
    </message>
    <message>
        <source>This installation does not work: reading the pictures failed.</source>
        <translation>Esta instalación no funciona: falló la lectura de las imágenes.</translation>
    </message>
    <message>
        <source>This package of Twinless computes on the processor, with its own model alone. Graphics processors and the ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”.</source>
        <translation>Este paquete de Twinless calcula en el procesador, solo con su propio modelo. Los procesadores gráficos y el modelo ImageNet necesitan un complemento con PyTorch: lo obtienen los ajustes, y también «twinless addon --fetch».</translation>
    </message>
    <message>
        <source>Twinless’s resources are missing. Please install it again.</source>
        <translation>Faltan los recursos de Twinless. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>What came so far is kept: check the connection, and fetch it again to go on.</source>
        <translation>Lo que llegó hasta ahora se conserva: compruebe la conexión y obténgalo de nuevo para seguir.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. It was not used; try again later.</source>
        <translation>Lo que envió {url} está dañado: su suma de comprobación no es correcta. No se usó; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation>Lo que envió {url} está dañado: su suma de comprobación no es correcta. Inténtelo más tarde; no se guardó nada.</translation>
    </message>
    <message>
        <source>{name} is no file that an add-on is made of. Nothing was installed.</source>
        <translation>{name} no es un archivo de un complemento. No se instaló nada.</translation>
    </message>
    <message>
        <source>{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed.</source>
        <translation>{path} pertenece a otra versión de Twinless: contiene torch {found}, y se necesita {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>No se puede leer {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation>{path} no se puede incorporar: {why}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation>{path} no contiene los pesos de una ResNet-50.</translation>
    </message>
    <message>
        <source>{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}.</source>
        <translation>{path} es un complemento para otro sistema ({found}); este Twinless necesita uno para {wanted}.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed.</source>
        <translation>{path} está dañado o se modificó: la suma de comprobación de {name} no es correcta. No se instaló nada.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was installed.</source>
        <translation>{path} está dañado. No se instaló nada.</translation>
    </message>
    <message>
        <source>{path} is no add-on pack of Twinless.</source>
        <translation>{path} no es un complemento de Twinless.</translation>
    </message>
    <message>
        <source>{path} is no whole add-on for this system: it lacks {name}.</source>
        <translation>{path} no es un complemento completo para este sistema: le falta {name}.</translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation>{path} no es el archivo que indica {url}: su suma de comprobación no es correcta. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>{place} holds photos of the library. Choose another folder to move photos to.</source>
        <translation>{place} contiene fotos de la biblioteca. Elija otra carpeta a la que mover fotos.</translation>
    </message>
    <message>
        <source>{place} holds {folder}, which belongs to the library. Choose another folder to move photos to.</source>
        <translation>{place} contiene {folder}, que pertenece a la biblioteca. Elija otra carpeta a la que mover fotos.</translation>
    </message>
    <message>
        <source>{place} is no folder. Choose one that photos can be moved to.</source>
        <translation>{place} no es una carpeta. Elija una a la que se puedan mover fotos.</translation>
    </message>
    <message>
        <source>{place} lies in a protected folder. Choose another folder to move photos to.</source>
        <translation>{place} está en una carpeta protegida. Elija otra carpeta a la que mover fotos.</translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation>{url} respondió «{code} {why}».</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation>No se puede acceder a {url} ({why}).</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation>«{address}» no es la dirección de un servidor Milvus, como http://host:19530.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation>La biblioteca contiene otras tomas de la escena, no esta imagen.</translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation>La biblioteca contiene esta imagen una vez.</translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation>La biblioteca contiene esta imagen.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Todas las carpetas</translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation>Ausente, pero recordada</translation>
    </message>
    <message>
        <source>Clear out from here first</source>
        <translation>Vaciar primero de aquí</translation>
    </message>
    <message>
        <source>Clear out from “{folder}” first</source>
        <translation>Vaciar primero de «{folder}»</translation>
    </message>
    <message>
        <source>Keep from here first</source>
        <translation>Conservar primero de aquí</translation>
    </message>
    <message>
        <source>Keep from “{folder}” first</source>
        <translation>Conservar primero de «{folder}»</translation>
    </message>
    <message>
        <source>Never touch</source>
        <translation>No tocar nunca</translation>
    </message>
    <message>
        <source>Never touch “{folder}”</source>
        <translation>No tocar nunca «{folder}»</translation>
    </message>
    <message>
        <source>No longer protect “{folder}”</source>
        <translation>Dejar de proteger «{folder}»</translation>
    </message>
    <message>
        <source>Nothing special for “{folder}”</source>
        <translation>Nada especial para «{folder}»</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here goes.</source>
        <translation>De las fotos iguales en lo que más cuenta, se va la de aquí.</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here stays.</source>
        <translation>De las fotos iguales en lo que más cuenta, se queda la de aquí.</translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation>Sus fotos se comparan y nunca van a la papelera.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegida</translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation>La unidad no está conectada. Sus fotos se siguen recordando y ninguna va a la papelera.</translation>
    </message>
    <message>
        <source>{photos}, {going} go</source>
        <translation>{photos}, {going} se van</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>A copy.</source>
        <translation>Una copia.</translation>
    </message>
    <message>
        <source>A copy. Your picture: {edits}.</source>
        <translation>Una copia. Su imagen: {edits}.</translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation>Una copia: {edits}.</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Otra toma de la escena.</translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation>Idéntica: los mismos bytes.</translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation>La imagen por la que preguntó.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation>{facts}, su unidad no está conectada</translation>
    </message>
    <message>
        <source>{name} in {folder}. {relation} {facts}.</source>
        <translation>{name} en {folder}. {relation} {facts}.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>A group is reviewed when you accepted it, or decided about each of its photos. What goes of these groups is the space that is won.</source>
        <translation>Un grupo está revisado cuando lo aceptó o decidió sobre cada una de sus fotos. Lo que se va de esos grupos es el espacio ganado.</translation>
    </message>
    <message>
        <source>A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved before you say so.</source>
        <translation>Una propuesta es lo que Twinless haría con una foto. Vale hasta que usted decida otra cosa, y nada se mueve antes de que lo diga.</translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it.</source>
        <translation>Una copia redundante es aquella de la que está probado que la foto conservada contiene todo.</translation>
    </message>
    <message>
        <source>An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work.</source>
        <translation>Una versión editada es la misma imagen, recortada, virada o retocada: quizá el trabajo de alguien.</translation>
    </message>
    <message>
        <source>How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike stay together; copies are not touched by it.</source>
        <translation>Cuánto deben parecerse dos tomas de una escena para estar en un grupo. Hacia la derecha, solo siguen juntas las muy parecidas; a las copias no les afecta.</translation>
    </message>
    <message>
        <source>The keeper is the photo of a group that stays, and that all others are compared with.</source>
        <translation>La foto conservada es la del grupo que se queda y con la que se comparan todas las demás.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln devuelta</numerusform>
            <numerusform>%Ln devueltas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation>De nuevo en su sitio</translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation>Devuelta, como «{name}»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>No se movió</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>como enlaces</translation>
    </message>
    <message>
        <source>to “{folder}”</source>
        <translation>a «{folder}»</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation>De esta carpeta</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>so much</source>
        <translation>esta parte</translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation>el resto de la biblioteca</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation>{held} de {photos}</translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation>El {share} de {folder} está en {other}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln de ellos pide mirarse por separado.</numerusform>
            <numerusform>%Ln de ellos piden mirarse por separado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>%Ln foto puede irse</numerusform>
            <numerusform>%Ln fotos pueden irse</numerusform>
        </translation>
    </message>
    <message>
        <source>All their photos stay.</source>
        <translation>Todas sus fotos se quedan.</translation>
    </message>
    <message>
        <source>Always keep from “{folder}”</source>
        <translation>Conservar siempre de «{folder}»</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Copies: {what}</source>
        <translation>Copias: {what}</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Fotos idénticas</translation>
    </message>
    <message>
        <source>Identical photos: {what}</source>
        <translation>Fotos idénticas: {what}</translation>
    </message>
    <message>
        <source>Kept: {kept}
Others: {others}</source>
        <translation>Conservadas: {kept}
Otras: {others}</translation>
    </message>
    <message>
        <source>Other shots of a scene</source>
        <translation>Otras tomas de una escena</translation>
    </message>
    <message>
        <source>Other shots of a scene: {what}</source>
        <translation>Otras tomas de una escena: {what}</translation>
    </message>
    <message>
        <source>Some of their copies go when you clean up, others stay.</source>
        <translation>Al limpiar se van algunas de sus copias; otras se quedan.</translation>
    </message>
    <message>
        <source>Their copies go when you clean up.</source>
        <translation>Sus copias se van al limpiar.</translation>
    </message>
    <message>
        <source>Within “{folder}”</source>
        <translation>Dentro de «{folder}»</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
    <message>
        <source>{groups} · all their photos stay</source>
        <translation>{groups} · todas sus fotos se quedan</translation>
    </message>
    <message>
        <source>{groups} · {photos}, {size}</source>
        <translation>{groups} · {photos}, {size}</translation>
    </message>
    <message>
        <source>“{kept}” and “{other}”</source>
        <translation>«{kept}» y «{other}»</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%Ln copies stay: edited, or holding more.</source>
        <translation>
            <numerusform>%Ln copia se queda: editada o con algo más.</numerusform>
            <numerusform>%Ln copias se quedan: editadas o con algo más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>%Ln foto puede irse sin riesgo.</numerusform>
            <numerusform>%Ln fotos pueden irse sin riesgo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>Hay %Ln escena para elegir.</numerusform>
            <numerusform>Hay %Ln escenas para elegir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>El único grupo restante es seguro.</numerusform>
            <numerusform>Los %Ln grupos restantes son seguros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>queda cerca de %Ln minuto</numerusform>
            <numerusform>quedan cerca de %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} de {total} revisados</translation>
    </message>
    <message>
        <source>{size} won</source>
        <translation>{size} ganados</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo</numerusform>
            <numerusform>No se pudieron leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln foto está dañada en parte</numerusform>
            <numerusform>%Ln fotos están dañadas en parte</numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation>Una copia es redundante cuando está demostrado que la foto conservada lo contiene todo de ella: la imagen entera, al menos con su detalle y su color, todas las páginas y los fotogramas, todos los textos, el lugar y la hora, y todo lo incrustado. Lo que no se pudo demostrar cuenta como que falta y se nombra junto a la copia, que entonces se queda hasta que usted decida.</translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation>No hay gemelas: cada foto es única en su clase.</translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation>Informe de Twinless</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message numerus="yes">
        <source>%Ln copies moved to the trash.</source>
        <translation>
            <numerusform>%Ln copia movida a la papelera.</numerusform>
            <numerusform>%Ln copias movidas a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>%Ln grupo de copias hallado.</numerusform>
            <numerusform>%Ln grupos de copias hallados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln imagen indexada con {model}.</numerusform>
            <numerusform>%Ln imágenes indexadas con {model}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them brought back.</source>
        <translation>Todas devueltas.</translation>
    </message>
    <message>
        <source>Pictures made.</source>
        <translation>Imágenes hechas.</translation>
    </message>
    <message>
        <source>This installation works.</source>
        <translation>Esta instalación funciona.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation>Un archivo que acompaña a esta foto puede pertenecer también a otra, o llegó después del análisis.</translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation>No se puede leer o escribir un archivo de Twinless</translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation>La escribió una versión más reciente. No se cambió nada. Actualice Twinless.</translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation>Otro Twinless, quizá una línea de comandos, trabaja con ella. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation>Compruebe el disco y los permisos de {path} e inténtelo de nuevo ({error}). Sus fotos están intactas.</translation>
    </message>
    <message>
        <source>It has not the same bytes as a kept photo, so no link can take its place.</source>
        <translation>No tiene los mismos bytes que una foto conservada, así que ningún enlace puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation>No está demostrado que ninguna foto conservada contenga todo lo que contiene esta.</translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation>No se habría conservado ninguna foto que coincida directamente con ella.</translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation>Aún no se ha movido ninguna foto a la papelera, o todas están de vuelta.</translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation>No se habría conservado nada de su grupo.</translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation>Abrir la imagen tardó demasiado.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Eso no funcionó</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation>La unidad no pudo entregar el archivo.</translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation>La unidad con esta foto no tiene papelera que funcione.</translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>La unidad con esta foto no está conectada.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>El archivo cambió mientras se leía.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation>El archivo termina en mitad de la imagen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation>El archivo no es una imagen, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation>El archivo {path} está dañado. Sus fotos están intactas. Aparte ese archivo y analice de nuevo.</translation>
    </message>
    <message>
        <source>The first frame or page is shown. A later one is damaged or missing.</source>
        <translation>Se muestra el primer fotograma o la primera página. Algo posterior está dañado o falta.</translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation>No se puede escribir en la carpeta de esta foto.</translation>
    </message>
    <message>
        <source>The kept photo lies on another drive, so no link can lead to it.</source>
        <translation>La foto conservada está en otra unidad, así que ningún enlace puede llevar a ella.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>No se puede leer la biblioteca</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>La biblioteca está en uso</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>El nombre del informe debe terminar en {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>La ruta de la foto está copiada.</numerusform>
            <numerusform>Las rutas de %Ln fotos están copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo that this became a link to was changed since, so the link was left as it is.</source>
        <translation>La foto a la que lleva este enlace cambió desde entonces, así que el enlace se dejó como estaba.</translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation>La foto que se conserva cambió desde el análisis.</translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation>La foto que se conserva ya no está donde estaba.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>No se puede leer la imagen</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>La imagen tiene demasiados píxeles para abrirla con seguridad.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>La imagen está dañada.</translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation>La imagen hizo fallar a su descodificador.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>No se pueden usar los ajustes</translation>
    </message>
    <message>
        <source>The system did not make a link in the place of this photo.</source>
        <translation>El sistema no creó un enlace en el lugar de esta foto.</translation>
    </message>
    <message>
        <source>The system did not move this photo to the folder you chose.</source>
        <translation>El sistema no movió esta foto a la carpeta elegida.</translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation>El sistema no devolvió esta foto.</translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation>El sistema no permite mover esta foto.</translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation>El sistema no permite leer este archivo.</translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation>El sistema no deja que Twinless mire en la Papelera. Permítalo en Privacidad y seguridad, Acceso total al disco, o use «Sacar de la Papelera» en el Finder.</translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation>El sistema no tiene un gestor de archivos que pueda mostrar este archivo. Está en {folder}.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation>La papelera del sistema no aceptó esta foto.</translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation>La papelera dio el resultado por bueno, pero esta foto sigue en su sitio.</translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation>No queda sitio junto a {path}. Libere espacio y continúe; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation>No hay sitio para devolver esta foto.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation>No había sitio para mover esta foto.</translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation>Esta foto y la que se conserva son un solo archivo con dos nombres.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>No se puede usar esta carpeta</translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation>Esta biblioteca necesita un Twinless más reciente</translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation>Esta foto cambió desde el análisis, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>This photo is no longer in the folder that it was moved to.</source>
        <translation>Esta foto ya no está en la carpeta a la que se movió.</translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation>Esta foto ya no está en la papelera; se vació, o alguien movió la foto a mano.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation>Esta foto ya no está donde estaba.</translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation>Esta foto dejó su sitio, pero no se la vio en la papelera, así que no se movió nada más allí.</translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation>Esta foto está en una carpeta protegida.</translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation>Este archivo sidecar contiene lo que decían fotos de otra limpieza, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation>Este archivo sidecar cambió desde que lo escribió la limpieza, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation>Twinless no conoce este tipo de imagen.</translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation>Twinless se topó con un error que no conoce ({error}). Sus fotos están intactas.</translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation>Lo que dice esta foto no se pudo escribir junto a la foto que se conserva.</translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation>Mientras tanto decidió usted conservar esta foto.</translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation>excluidos por un patrón</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultos</translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation>en una papelera</translation>
    </message>
    <message>
        <source>in folders that clean-ups moved photos to</source>
        <translation>en carpetas a las que las limpiezas movieron fotos</translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation>en fototecas de otros programas</translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation>en instantáneas y otras carpetas del sistema</translation>
    </message>
    <message>
        <source>links</source>
        <translation>enlaces</translation>
    </message>
    <message>
        <source>named as files of other kinds</source>
        <translation>con nombre de otro tipo de archivo</translation>
    </message>
    <message>
        <source>no pictures by what they hold</source>
        <translation>que por su contenido no son imágenes</translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation>sin permiso para mirar</translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation>solo en la nube</translation>
    </message>
    <message>
        <source>pipes, sockets and devices</source>
        <translation>tuberías, sockets y dispositivos</translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation>segundos nombres de un mismo archivo</translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation>menores que el mínimo</translation>
    </message>
    <message>
        <source>with a path too long for the system</source>
        <translation>con una ruta demasiado larga para el sistema</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>No se puede leer {path}</translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation>{path} no es una carpeta que se pueda abrir.</translation>
    </message>
    <message>
        <source>{what}. {more}</source>
        <translation>{what}. {more}</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln photos are selected.</source>
        <translation>
            <numerusform>%Ln foto está seleccionada.</numerusform>
            <numerusform>%Ln fotos están seleccionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the folder of this photo</source>
        <translation>Todas en la carpeta de esta foto</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>En qué difiere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>The largest of each group</source>
        <translation>La más grande de cada grupo</translation>
    </message>
    <message>
        <source>The newest of each group</source>
        <translation>La más nueva de cada grupo</translation>
    </message>
    <message>
        <source>The oldest of each group</source>
        <translation>La más antigua de cada grupo</translation>
    </message>
    <message>
        <source>The others of the same groups</source>
        <translation>Las demás de los mismos grupos</translation>
    </message>
    <message>
        <source>The smallest of each group</source>
        <translation>La más pequeña de cada grupo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>Se quitó %Ln carpeta vacía.</numerusform>
            <numerusform>Se quitaron %Ln carpetas vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo:</numerusform>
            <numerusform>No se pudieron leer %Ln archivos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln archivo leído</numerusform>
            <numerusform>%Ln archivos leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>%Ln grupo conserva otra foto.</numerusform>
            <numerusform>%Ln grupos conservan otra foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln de ellas está en una carpeta de cuarentena de su disco.</numerusform>
            <numerusform>%Ln de ellas están en una carpeta de cuarentena de su disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln foto ({files} archivos)</numerusform>
            <numerusform>%Ln fotos ({files} archivos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln foto está dañada en parte:</numerusform>
            <numerusform>%Ln fotos están dañadas en parte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln foto está allí ({size}).</numerusform>
            <numerusform>%Ln fotos están allí ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln foto ya no se muestra como duplicado.</numerusform>
            <numerusform>%Ln fotos ya no se muestran como duplicados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>%Ln foto recuperada.</numerusform>
            <numerusform>%Ln fotos recuperadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>%Ln foto decidida.</numerusform>
            <numerusform>%Ln fotos decididas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln foto se dejó como estaba.</numerusform>
            <numerusform>%Ln fotos se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln foto se dejó como estaba. Lo que dice contradice a la foto que se conserva.</numerusform>
            <numerusform>%Ln fotos se dejaron como estaban. Lo que dicen contradice a la foto que se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>Se volvió a leer %Ln foto, porque Twinless ahora busca más en ella.</numerusform>
            <numerusform>Se volvieron a leer %Ln fotos, porque Twinless ahora busca más en ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>Se escribió %Ln archivo sidecar junto a fotos conservadas.</numerusform>
            <numerusform>Se escribieron %Ln archivos sidecar junto a fotos conservadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fetch --for {name}: {what}, {size}</source>
        <translation>--fetch --for {name}: {what}, {size}</translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation>--quarantine las mueve a una carpeta de esa unidad.</translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation>Ausente: {folder}. Sus fotos se siguen recordando.</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Puede irse</translation>
    </message>
    <message>
        <source>Cleared out: {folder}</source>
        <translation>Se vacía: {folder}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>No hay gemelas: %Ln foto, única en su clase.</numerusform>
            <numerusform>No hay gemelas: %Ln fotos, cada una única en su clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation>Pasado por alto: {things}.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Preferred: {folder}</source>
        <translation>Preferida: {folder}</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Tomas similares</translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation>La biblioteca no contiene esta imagen.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>A la papelera</translation>
    </message>
    <message>
        <source>To the trash: {before} before, {after} after.</source>
        <translation>A la papelera: antes {before}, después {after}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation>{before} es ahora {now}, porque otra cosa ocupaba su sitio.</translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation>{fate} {photo}  (se queda: {kept})</translation>
    </message>
    <message>
        <source>{file} is written; --from takes it.</source>
        <translation>{file} está escrito; --from lo toma.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s, {rate}/s.</source>
        <translation>{photos}, {files} en {seconds} s, {rate}/s.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s.</source>
        <translation>{photos}, {files} en {seconds} s.</translation>
    </message>
    <message>
        <source>{photos}, {size}, became hard links to the photos that stay.</source>
        <translation>Ahora enlaces duros a las fotos que quedan: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation>Ahora en la papelera: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to {folder}.</source>
        <translation>Ahora en {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would be moved to {folder}.</source>
        <translation>Irían a {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would become hard links to the photos that stay.</source>
        <translation>Pasarían a ser enlaces duros a las fotos que quedan: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation>Irían a la papelera: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… y %Ln grupo más; --report los escribe todos en un archivo.</numerusform>
            <numerusform>… y %Ln grupos más; --report los escribe todos en un archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… y %Ln más.</numerusform>
            <numerusform>… y %Ln más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>(otherwise {value})</source>
        <translation>(si no, {value})</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>of a language, such as de</comment>
        <translation>CÓDIGO</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]…</source>
        <translation>COMANDO [ARGUMENTOS]…</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <translation>Elija uno de {values}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands for a folder</comment>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>EDIT</source>
        <comment>stands for something that was done to a copy</comment>
        <translation>EDICIÓN</translation>
    </message>
    <message>
        <source>FATE</source>
        <comment>stands for keep, trash or undecided</comment>
        <translation>DECISIÓN</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>RUTA</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>PICTURE</source>
        <translation>IMAGEN</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Mostrar esta ayuda y terminar.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>No existe el comando «{name}».</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean {names}?</source>
        <translation>No existe el comando «{name}». ¿Quería decir {names}?</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>No existe la opción {name}.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Debe ser un número entero.</translation>
    </message>
    <message>
        <source>This must be {least} or more.</source>
        <translation>Debe ser {least} o más.</translation>
    </message>
    <message>
        <source>Too much was given: {arguments}.</source>
        <translation>Sobra algo: {arguments}.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALOR</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta {name}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} necesita un valor.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} no admite ningún valor.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>an option or argument, and what is wrong with its value</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{command}” says more.</source>
        <translation>«{command}» dice más.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>A link to the kept photo</source>
        <translation>Un enlace a la foto conservada</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>En {folder}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlazar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation>
            <numerusform>%Ln bit por canal</numerusform>
            <numerusform>%Ln bits por canal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation>
            <numerusform>%Ln pie de foto</numerusform>
            <numerusform>%Ln pies de foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comentario</numerusform>
            <numerusform>%Ln comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>queda %Ln día</numerusform>
            <numerusform>quedan %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln archivo que la acompaña</numerusform>
            <numerusform>%Ln archivos que la acompañan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotograma</numerusform>
            <numerusform>%Ln fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln fotograma de {total}</numerusform>
            <numerusform>%Ln fotogramas de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>un fotograma que puede diferir</numerusform>
            <numerusform>%Ln fotogramas que pueden diferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>%Ln imagen más</numerusform>
            <numerusform>%Ln imágenes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln se va</numerusform>
            <numerusform>%Ln se van</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>queda %Ln hora</numerusform>
            <numerusform>quedan %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln foto idéntica</numerusform>
            <numerusform>%Ln fotos idénticas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln palabra clave</numerusform>
            <numerusform>%Ln palabras clave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>queda %Ln minuto</numerusform>
            <numerusform>quedan %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln de {total} fotogramas</numerusform>
            <numerusform>%Ln de {total} fotogramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln de {total} páginas</numerusform>
            <numerusform>%Ln de {total} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>%Ln texto más</numerusform>
            <numerusform>%Ln textos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln página de {total}</numerusform>
            <numerusform>%Ln páginas de {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>una página que puede diferir</numerusform>
            <numerusform>%Ln páginas que pueden diferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>queda %Ln segundo</numerusform>
            <numerusform>quedan %Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln foto similar</numerusform>
            <numerusform>%Ln fotos similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln se queda</numerusform>
            <numerusform>%Ln se quedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation>+{things}</translation>
    </message>
    <message>
        <source>A clean-up took this photo away before, and it came back.</source>
        <translation>Una limpieza ya se llevó esta foto, y ha vuelto.</translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation>Una copia de la foto conservada.</translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation>Una copia de la foto conservada: {edits}.</translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation>Un archivo que la acompaña puede pertenecer también a otra foto, así que se deja como está.</translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation>Frente a la conservada</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Otra toma de la escena.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Comparando {done} de {total}</translation>
    </message>
    <message>
        <source>Copies: one picture, resized, saved anew or edited.</source>
        <translation>Copias: una imagen, con otro tamaño, guardada de nuevo o editada.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation>Descargando {done} de {total}</translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation>Extras incrustados</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Seguir la propuesta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>Identical: these files hold the same bytes.</source>
        <translation>Idénticas: estos archivos contienen los mismos bytes.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indexando {done} de {total}</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation>Contiene algo que a la foto conservada le falta: {things}. Por eso no se propone para la papelera.</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation>Contiene algo que a la foto conservada le falta: {things}.</translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation>Es una versión editada, así que no se propone para la papelera.</translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation>No está demostrado que la foto conservada contenga toda su imagen, así que no se propone para la papelera.</translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation>Está en una carpeta protegida, así que se deja como está.</translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation>Su unidad no está conectada, así que se deja como está.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conservar todas</translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation>Se conserva por: {reasons}</translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation>Falta en la conservada</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Examinando las carpetas</translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation>Examinando las carpetas: {done} encontradas</translation>
    </message>
    <message>
        <source>Making link {done} of {total}</source>
        <translation>Creando el enlace {done} de {total}</translation>
    </message>
    <message>
        <source>Making links</source>
        <translation>Creando enlaces</translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation>Campos de metadatos</translation>
    </message>
    <message>
        <source>Moving to the folder</source>
        <translation>Moviendo a la carpeta</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Moviendo a la papelera</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the folder</source>
        <translation>Moviendo {done} de {total} a la carpeta</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation>Moviendo {done} de {total} a la papelera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Nothing of this group goes to the trash (Shift+K).</source>
        <translation>Nada de este grupo va a la papelera (Mayús+K).</translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation>No se conservaría nada de este grupo</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Devolviendo</translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation>Devolviendo {done} de {total}</translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation>RAW + {format}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Leyendo {done} de {total}</translation>
    </message>
    <message>
        <source>Similar: other shots of one scene. None of them goes unless you say so.</source>
        <translation>Similares: otras tomas de una escena. Ninguna se va si usted no lo dice.</translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation>Se queda o se va junto con: {names}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Tomada: {when}</translation>
    </message>
    <message>
        <source>Takes back what you decided about this group: what Twinless proposes holds (P).</source>
        <translation>Retira lo que decidió sobre este grupo: vale lo que Twinless propone (P).</translation>
    </message>
    <message>
        <source>That it matches is certain.</source>
        <translation>Que coincide es seguro.</translation>
    </message>
    <message>
        <source>That it matches is likely: have a look.</source>
        <translation>Que coincide es probable: échele un vistazo.</translation>
    </message>
    <message>
        <source>That it matches is very likely.</source>
        <translation>Que coincide es muy probable.</translation>
    </message>
    <message>
        <source>That these photos match is certain.</source>
        <translation>Que estas fotos coinciden es seguro.</translation>
    </message>
    <message>
        <source>That these photos match is likely, by the least sure of them.</source>
        <translation>Que estas fotos coinciden es probable, según la menos segura.</translation>
    </message>
    <message>
        <source>That these photos match is very likely, by the least sure of them.</source>
        <translation>Que estas fotos coinciden es muy probable, según la menos segura.</translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation>La foto conservada.</translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation>Los mismos bytes que la foto conservada.</translation>
    </message>
    <message>
        <source>These photos are never again shown as duplicates of each other (N).</source>
        <translation>Estas fotos no vuelven a mostrarse como duplicados unas de otras (N).</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Estas fotos tienen los mismos bytes; son duplicados.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation>Twinless no sabe todo lo que contiene, así que no se propone para la papelera.</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation>Twinless no sabe todo lo que contiene.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Desempaquetando</translation>
    </message>
    <message>
        <source>Unpacking {done} of {total}</source>
        <translation>Desempaquetando {done} de {total}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por qué se queda</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Escribiendo {done} de {total}</translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation>Usted dijo que es la misma imagen, así que no se propone para la papelera.</translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation>un aviso de derechos de autor</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>un mapa de profundidad</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation>un vídeo en movimiento</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>una parte del archivo está dañada</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>una valoración</translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation>la eligió una regla</translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation>una gama de colores más amplia</translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation>un mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation>otro número de fotogramas</translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation>otro número de páginas</translation>
    </message>
    <message>
        <source>background blurred</source>
        <translation>fondo desenfocado</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>la mejor calidad</translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation>el archivo más grande</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>desenfocada</translation>
    </message>
    <message>
        <source>border</source>
        <translation>borde</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más clara</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>brillo</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>hora de la toma</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>colour +</source>
        <translation>color +</translation>
    </message>
    <message>
        <source>colour −</source>
        <translation>color −</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contraste</translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation>contraste +</translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation>contraste −</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>derechos de autor</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>creador</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation>recorte {share}</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>recortada</translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation>recortada al {share} de la imagen</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>más oscura</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mapa de profundidad</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation>dibujada encima</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incrustado</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ampliada</translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation>ampliada al {share} sin más detalle</translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation>ampliada {share}</translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation>menos colores</translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation>se suavizó el detalle fino</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>la primera por nombre</translation>
    </message>
    <message>
        <source>float</source>
        <translation>coma flotante</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation>tiene un archivo que la acompaña</translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation>tiene extras incrustados</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>contiene todo lo que contienen las otras</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>idéntica</translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation>su unidad está conectada y no es de solo lectura</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation>la imagen más grande</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>capas</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>menos nítida</translation>
    </message>
    <message>
        <source>light and dark were exchanged</source>
        <translation>se intercambiaron luces y sombras</translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation>luz en coma flotante</translation>
    </message>
    <message>
        <source>light was changed in places</source>
        <translation>se cambió la luz en algunas partes</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>local light</source>
        <translation>luz local</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation>perdió metadatos como la fecha o el lugar</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation>más metadatos</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation>imagen en movimiento</translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation>nombre puesto por una cámara</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation>sin GPS</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sin metadatos</translation>
    </message>
    <message>
        <source>no motion</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>con ruido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>no está dañada</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>el archivo más antiguo</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>formato original</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>otro formato</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>sobreexpuesta</translation>
    </message>
    <message>
        <source>panorama</source>
        <translation>panorámica</translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation>quizá más</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>perspectiva</translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation>el nombre más sencillo</translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation>carpeta preferida</translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation>carpeta protegida</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valoración</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>recoloreada</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>recomprimida</translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation>reducida a pocos colores</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>redimensionada</translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation>redimensionada al {share} del ancho</translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation>guardada como {format}</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>captura de pantalla</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation>enfocada</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la más nítida</translation>
    </message>
    <message>
        <source>shown on a screen or page</source>
        <translation>mostrada en una pantalla o página</translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation>muestra más de la escena</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>similar</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation>algo que Twinless no examinó</translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation>algo que Twinless no conoce</translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation>se dibujó algo encima</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation>está derecha</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>enderezada</translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation>enderezada {degrees}°</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>estirada</translation>
    </message>
    <message>
        <source>text on it</source>
        <translation>con texto</translation>
    </message>
    <message>
        <source>text was written on it</source>
        <translation>se escribió texto encima</translation>
    </message>
    <message>
        <source>the background was blurred</source>
        <translation>se desenfocó el fondo</translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation>el nombre de la cámara</translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation>la hora de la toma</translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation>se cambiaron los colores de una parte</translation>
    </message>
    <message>
        <source>the corners were made darker</source>
        <translation>se oscurecieron las esquinas</translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation>el nombre de su creador</translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation>el nombre de su ubicación</translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>el nombre de %Ln persona</numerusform>
            <numerusform>los nombres de %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>the perspective was changed</source>
        <translation>se cambió la perspectiva</translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation>el lugar (GPS)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation>los ajustes de su revelado</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>la zona horaria</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>otro tono</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscura</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>trashed before</source>
        <translation>ya en papelera</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>girada</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>girada {degrees}°</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>sin editar</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>datos desconocidos</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>vignette</source>
        <translation>viñeta</translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation>lo que la hace panorámica</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>balance de blancos</translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation>colores amplios</translation>
    </message>
    <message>
        <source>with edit</source>
        <translation>con edición</translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation>con sidecar</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>sin color</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>la eligió usted</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° E</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° N</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° S</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° O</translation>
    </message>
    <message>
        <source>{format}, {dimensions}, {size}</source>
        <translation>{format}, {dimensions}, {size}</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}, {longitude}</translation>
    </message>
    <message>
        <source>{name}. {relation} {outcome}. {dimensions}, {size}. Group {position} of {groups}.</source>
        <translation>{name}. {relation} {outcome}. {dimensions}, {size}. Grupo {position} de {groups}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation>{photo} Es la que busca.</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} pueden irse</translation>
    </message>
    <message>
        <source>{size} · E opens</source>
        <translation>{size} · E abre</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
