<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinless</source>
        <translation>Informazioni su Twinless</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Finds the photos you have more than once. Nothing leaves this computer.</source>
        <translation>Trova le foto che hai più di una volta. Nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salva registro…</translation>
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
        <translation>Accetta e continua</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Tutti i gruppi</translation>
    </message>
    <message>
        <source>All others of the group that may go to the trash go.</source>
        <translation>Tutte le altre del gruppo che possono andare nel cestino ci vanno.</translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Proponi anche versioni modificate</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Doubtful groups, least sure first</source>
        <translation>Gruppi dubbi, prima i meno sicuri</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Segui la proposta</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Group together</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Groups as a table</source>
        <translation>Gruppi come tabella</translation>
    </message>
    <message>
        <source>Groups of which a match is not certain. The queue ends when none is left.</source>
        <translation>Gruppi con una corrispondenza non certa. L’elenco finisce quando non ne resta nessuno.</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Foto identiche</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation>Conserva tutto il gruppo</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Conserva solo questa</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Immagini più grandi</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Cerca modifiche</translation>
    </message>
    <message>
        <source>Make this the keeper</source>
        <translation>Conserva questa</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Conserva questa al posto di quella attuale, che se ne va</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>Sposta nel cestino…</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Gruppo successivo</translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation>Non è un duplicato di nessuna</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Non sono duplicati</translation>
    </message>
    <message>
        <source>Nothing of the group goes to the trash.</source>
        <translation>Niente del gruppo va nel cestino.</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Apri nel visualizzatore</translation>
    </message>
    <message>
        <source>Open or fold a large group</source>
        <translation>Apri o chiudi un gruppo grande</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Pausa indicizzazione</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Immagini di grandezza normale</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Gruppo precedente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation>Ripeti una decisione</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Ripeti: {step}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra in cartella</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Scatti simili</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Immagini più piccole</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Ferma indicizzazione</translation>
    </message>
    <message>
        <source>The groups of the selected photos show one picture, and become one group.</source>
        <translation>I gruppi delle foto selezionate mostrano un’immagine e diventano un solo gruppo.</translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation>Le foto del gruppo non sono duplicati l’una dell’altra. Se sono selezionate foto diverse da quella conservata, nessuna di esse è un duplicato di altre, né ora né in seguito.</translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation>Le foto selezionate non sono duplicati del resto del gruppo; tra loro possono esserlo.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestina</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation>Annulla una decisione</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Annullamento e pulizia</translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation>Annulla l’ultima pulizia</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Annulla: {step}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa è mostrato</translation>
    </message>
    <message>
        <source>What is shown for this group holds; it counts as reviewed.</source>
        <translation>Ciò che si vede per questo gruppo vale; conta come rivisto.</translation>
    </message>
    <message>
        <source>What you decided about the group is taken back.</source>
        <translation>Ciò che hai deciso sul gruppo viene ritirato.</translation>
    </message>
</context>
<context>
    <name>AddonControls</name>
    <message>
        <source>Add-on</source>
        <translation>Componente aggiuntivo</translation>
    </message>
    <message>
        <source>Add-ons (*.zip)</source>
        <translation>Componenti aggiuntivi (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the file with the add-on</source>
        <translation>Scegli il file con il componente aggiuntivo</translation>
    </message>
    <message>
        <source>Download it ({size})</source>
        <translation>Scaricalo ({size})</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Per cosa</translation>
    </message>
    <message>
        <source>It is in use, and goes when Twinless is started next.</source>
        <translation>È in uso e sarà rimosso al prossimo avvio di Twinless.</translation>
    </message>
    <message>
        <source>It is installed, and used from the next scan on.</source>
        <translation>È installato e sarà usato dalla prossima scansione.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>È stato rimosso.</translation>
    </message>
    <message>
        <source>It was stopped. What came so far is kept, so that it can go on from there.</source>
        <translation>Fermato. Ciò che è arrivato finora resta, per continuare da lì.</translation>
    </message>
    <message>
        <source>Reading the file… {done} of {total}</source>
        <translation>Lettura del file… {done} di {total}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovilo</translation>
    </message>
    <message>
        <source>Remove the add-on?</source>
        <translation>Rimuovere il componente aggiuntivo?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Prendilo da un file…</translation>
    </message>
    <message>
        <source>Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a graphics processor or the ImageNet model later, the add-on must be fetched again.</source>
        <translation>Twinless calcolerà allora sul processore, con il proprio modello. Ciò che sa delle tue foto resta. Per usare più avanti un processore grafico o il modello ImageNet, il componente aggiuntivo andrà scaricato di nuovo.</translation>
    </message>
    <message>
        <source>Unpacking… {done} of {total}</source>
        <translation>Estrazione… {done} di {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation>Avvia con le impostazioni normali</translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation>{problem}

Puoi correggere il file oppure avviare con le impostazioni normali; il file viene conservato come {file}.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>%Ln altro file sidecar</numerusform>
            <numerusform>%Ln altri file sidecar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln altra</numerusform>
            <numerusform>%Ln altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation>Decise da una tua regola</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Decise da te</translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation>Versioni modificate di una foto che resta</translation>
    </message>
    <message>
        <source>Edited versions that were cleaned up before and came back</source>
        <translation>Versioni modificate già rimosse da una pulizia e tornate</translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation>Identiche: gli stessi byte di una foto che resta</translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation>Copie ridondanti</translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation>Copie ridondanti: {edits}</translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation>Gruppi interi, di cui non si conserva nulla</translation>
    </message>
    <message>
        <source>in another format</source>
        <translation>in un altro formato</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>ricompresse</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>più piccole</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>senza metadati</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation>Se interrompi, ciò che se n’è andato si può ripristinare e il resto rimane al suo posto.</translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation>Se interrompi, ciò che è tornato resta al suo posto e il resto aspetta.</translation>
    </message>
    <message>
        <source>Moving photos to the folder</source>
        <translation>Spostamento delle foto nella cartella</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Spostamento delle foto nel cestino</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Ripristino delle foto</translation>
    </message>
    <message>
        <source>Replacing photos by links</source>
        <translation>Sostituzione delle foto con collegamenti</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation>Torna ai gruppi</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation>Tieni premuto per vedere l’altra al posto della conservata</translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation>Conserva solo questa del gruppo</translation>
    </message>
    <message>
        <source>Keep or trash; held, go through the group in place</source>
        <translation>Conserva o cestino; tenendo premuto, scorri il gruppo sul posto</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Conserva questa al posto di quella attuale, che se ne va</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Muovi insieme</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Gruppo successivo</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto successiva</translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation>Contorna ciò che è comune</translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation>Pixel uno a uno o foto intera</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Gruppo precedente</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>Sharpest shots first</source>
        <translation>Prima gli scatti più nitidi</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrala intera</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Mostra tutto ciò che si sa</translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation>Mostra quattro foto</translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation>Mostra una foto sola</translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation>Mostra tre foto</translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation>Mostra due foto</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Mostra dove differiscono</translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation>Ruota come la conservata</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
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
        <translation>Questa è la prima foto.</translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation>Questa è l’ultima foto del gruppo.</translation>
    </message>
    <message>
        <source>{title}  ·  photo {n} of {total}</source>
        <translation>{title}  ·  foto {n} di {total}</translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Add-on: PyTorch</source>
        <translation>Componente aggiuntivo: PyTorch</translation>
    </message>
    <message>
        <source>Apple graphics processor</source>
        <translation>Processore grafico Apple</translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation>Alla prossima scansione tutte le foto vengono descritte di nuovo. Ciò che hai deciso resta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation>Scegli il file con i pesi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation>Scaricalo (98 MB)</translation>
    </message>
    <message>
        <source>Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where PyTorch is published, and what is not exactly as expected is refused.</source>
        <translation>Serve ai processori grafici e al modello ImageNet. Si scarica solo quando lo dici tu, da dove PyTorch è pubblicato; ciò che non è esattamente come previsto viene rifiutato.</translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation>ImageNet, fatto per dare un nome alle cose</translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation>I suoi pesi non sono ancora su questo computer.</translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation>Ricava da ogni foto ciò su cui si basa il confronto. Con un altro modello, tutte le foto vengono descritte di nuovo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modello e dispositivo</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Scheda grafica NVIDIA</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Prendilo da un file…</translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation>Lo scaricamento è stato interrotto; non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Il più veloce che c’è</translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation>Quello di Twinless, fatto per trovare copie</translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation>Pesi (*.pth)</translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation>Su che cosa gira il modello; è elencato solo ciò che ha questo computer. Vale dalla prossima scansione.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln foto aspetta e resta segnata.</numerusform>
            <numerusform>%Ln foto aspettano e restano segnate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Sposta anche %Ln gruppo intero; non se ne conserverebbe nulla.</numerusform>
            <numerusform>Sposta anche %Ln gruppi interi; non se ne conserverebbe nulla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Sposta anche %Ln foto scelta da una regola e che non hai mai guardato.</numerusform>
            <numerusform>Sposta anche %Ln foto scelte da una regola e che non hai mai guardato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Sposta anche %Ln foto la cui unità non ha un cestino che funzioni, nella cartella {place} che sta lì.</numerusform>
            <numerusform>Sposta anche %Ln foto la cui unità non ha un cestino che funzioni, nella cartella {place} che sta lì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>Spostare %Ln foto ({files} file) in una cartella?</numerusform>
            <numerusform>Spostare %Ln foto ({files} file) in una cartella?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>Spostare %Ln foto ({files} file) nel cestino?</numerusform>
            <numerusform>Spostare %Ln foto ({files} file) nel cestino?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>Spostare %Ln foto in una cartella?</numerusform>
            <numerusform>Spostare %Ln foto in una cartella?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>Sposta %Ln foto nella cartella</numerusform>
            <numerusform>Sposta %Ln foto nella cartella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>Sposta %Ln foto nel cestino</numerusform>
            <numerusform>Sposta %Ln foto nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Spostare %Ln foto nel cestino?</numerusform>
            <numerusform>Spostare %Ln foto nel cestino?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Ora non se ne andrebbe nulla.</translation>
    </message>
    <message>
        <source>Only photos of the groups that are shown now</source>
        <translation>Solo foto dei gruppi mostrati ora</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>Sostituire %Ln foto ({files} file) con hard link?</numerusform>
            <numerusform>Sostituire %Ln foto ({files} file) con hard link?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>Sostituire %Ln foto con un hard link?</numerusform>
            <numerusform>Sostituire %Ln foto con hard link?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>Sostituisci %Ln foto con un link</numerusform>
            <numerusform>Sostituisci %Ln foto con link</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation>Non c’è spazio per una copia nel cestino {place}: servono {needed}, sono liberi {free}.</translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation>Che cosa non si può trasferire e resta</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Che cosa se ne va e che cosa resta</translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation>Che cosa si scrive accanto alle foto conservate</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Che cosa resta, e perché</translation>
    </message>
    <message>
        <source>Why they go</source>
        <translation>Perché vanno via</translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Scrivi testi, luoghi e date in file sidecar accanto alle foto conservate; così può andarsene ancora %Ln foto.</numerusform>
            <numerusform>Scrivi testi, luoghi e date in file sidecar accanto alle foto conservate; così possono andarsene ancora %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Si possono guadagnare {size}. Ogni foto viene controllata ancora una volta subito prima di andarsene, e puoi annullare tutto.</translation>
    </message>
    <message>
        <source>{size} in all. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>{size} in tutto. Ogni foto viene controllata ancora una volta subito prima di andarsene, e puoi annullare tutto.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation>Un giorno, un mese o un anno; vuoto per qualsiasi. Su e Giù lo cambiano.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Scegli da un calendario</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>qualsiasi giorno</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln foto resta com’è: protetta, non collegata o con file condivisi con altre.</numerusform>
            <numerusform>%Ln foto restano come sono: protette, non collegate o con file condivisi con altre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln foto non è un duplicato di nessuna</numerusform>
            <numerusform>%Ln foto non sono duplicati di nessuna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln foto segue la proposta</numerusform>
            <numerusform>%Ln foto seguono la proposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Conserva %Ln foto</numerusform>
            <numerusform>Conserva %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation>Conserva una sola</translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation>Cambia la conservata</translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation>Unisci i gruppi</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Non sono duplicati</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Dividi il gruppo</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>%Ln foto nel cestino</numerusform>
            <numerusform>%Ln foto nel cestino</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>%Ln cartella vuota rimossa; annullando ritorna.</numerusform>
            <numerusform>%Ln cartelle vuote rimosse; annullando ritornano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>Impossibile ripristinare %Ln file</numerusform>
            <numerusform>Impossibile ripristinare %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln di esse è di nuovo dov’era.</numerusform>
            <numerusform>%Ln di esse sono di nuovo dov’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto è di nuovo dov’era</numerusform>
            <numerusform>%Ln foto sono di nuovo dov’erano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln foto ora è un link</numerusform>
            <numerusform>%Ln foto ora sono link</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln foto ha ricevuto un altro nome, perché il suo era occupato.</numerusform>
            <numerusform>%Ln foto hanno ricevuto un altro nome, perché il loro era occupato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln foto spostata in quarantena</numerusform>
            <numerusform>%Ln foto spostate in quarantena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln foto spostata nella cartella</numerusform>
            <numerusform>%Ln foto spostate nella cartella</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln foto spostata nel cestino</numerusform>
            <numerusform>%Ln foto spostate nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln foto è stata lasciata com’era</numerusform>
            <numerusform>%Ln foto sono state lasciate com’erano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>È stato scritto %Ln file sidecar accanto a foto conservate.</numerusform>
            <numerusform>Sono stati scritti %Ln file sidecar accanto a foto conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Torna ai gruppi</translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation>Ogni foto è ancora al suo posto.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nulla è stato spostato</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Non è stato sovrascritto nulla.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Non è stato ripristinato nulla</translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation>Foto e motivi</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>Rimuovi %Ln cartella vuota</numerusform>
            <numerusform>Rimuovi %Ln cartelle vuote</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation>Usa una cartella di quarantena su quell’unità…</translation>
    </message>
    <message>
        <source>You stopped it; the rest can still be put back.</source>
        <translation>Hai interrotto; il resto si può ancora ripristinare.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation>Hai interrotto; il resto è ancora al suo posto.</translation>
    </message>
    <message>
        <source>{size} are free now. Each link leads to the kept photo. You can take all of it back.</source>
        <translation>Ora {size} sono liberi. Ogni link porta alla foto conservata. Puoi annullare tutto.</translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation>Si liberano {size} quando svuoti il cestino. Fino ad allora puoi riprenderti tutto.</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation>{size} sono nella cartella di quarantena di quell’unità. Puoi riprenderti tutto.</translation>
    </message>
    <message>
        <source>{size} lie in {folder}. You can take all of it back.</source>
        <translation>{size} si trovano in {folder}. Puoi annullare tutto.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e un’altra.</numerusform>
            <numerusform>… e altre %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation>Scegli una cartella. Twinless trova le copie, anche ridimensionate, ritagliate o modificate, mostra perché corrispondono e quale conservare. Nulla viene spostato prima che tu lo dica, e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Trova le foto che hai più di una volta</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>oppure trascina qui le cartelle</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Dati (*.json)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Esporta rapporto</translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation>Se interrompi ora, non viene scritto alcun rapporto e uno precedente con quel nome resta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Il rapporto è scritto</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Il rapporto non è stato scritto</translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation>Il sistema non ha un programma per questo rapporto.</translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation>Pagina web con immagini (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Scrittura del rapporto</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>Impossibile scrivere {file}: {why}.</translation>
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
        <translation>Conserva solo questa del gruppo (O)</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>Conserva questa foto (K)</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation>Conserva questa al posto di quella attuale, che se ne va (M)</translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation>Sposta questa foto nel cestino (Canc)</translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation>La foto conservata di questo gruppo</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation>Che cosa si sa di queste foto</translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>All photos of the group</source>
        <translation>Tutte le foto del gruppo</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Solo dubbi</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modificate</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtri ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Groups of which a match is very likely or likely, but not certain; the least sure come first.</source>
        <translation>Gruppi con una corrispondenza molto probabile o probabile, ma non certa; prima i meno sicuri.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Non ancora riviste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation>Dimensione di una foto</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data dello scatto</translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation>Scattate in questo giorno o prima</translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation>Scattate in questo giorno o dopo</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation>da {size}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>fino a {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>da {low} a {high}</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation>«{typed}» non è una data. Scrivi 2019, 2019-05 o {example}.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln foto trovata</numerusform>
            <numerusform>%Ln foto trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Scegli un’altra immagine…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation>Cerca questa immagine</translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation>Ricerca dell’immagine</translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation>Ricerca di questa immagine…</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>L’unica foto non è questa immagine né le somiglia.</numerusform>
            <numerusform>Nessuna delle %Ln foto è questa immagine o le somiglia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Non è nella libreria</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Nulla è ancora indicizzato</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Apri nel visualizzatore</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation>Le foto non ancora indicizzate non si possono trovare; cerca di nuovo più tardi.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra in cartella</translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Mostra il suo gruppo</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>Il sistema non ha un visualizzatore per questa foto, oppure la foto non è raggiungibile.</translation>
    </message>
    <message>
        <source>This photo stands in no group.</source>
        <translation>Questa foto non sta in nessun gruppo.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Impossibile leggere questa immagine</translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation>Twinless cerca tra le foto che conosce. Aggiungi prima una cartella con foto.</translation>
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
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation>Scegli un’immagine da cercare</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Immagini ({patterns})</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Scegli una cartella con foto</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Dimenticare questa cartella?</translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation>Sono mostrati solo i gruppi con una foto in {folder}.</translation>
    </message>
    <message>
        <source>Photos in {folder} are compared and never trashed.</source>
        <translation>Le foto in {folder} vengono confrontate e mai cestinate.</translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation>Il sistema non ha un gestore di file per questa cartella, oppure la cartella non è raggiungibile.</translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Ora è una regola; sta sotto Regole. Annulla lo revoca.</translation>
    </message>
    <message>
        <source>This is no rule any more. Undo takes it back.</source>
        <translation>Non è più una regola. Annulla lo revoca.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation>Twinless dimentica ciò che ha imparato sulle foto in {folder}, comprese le tue decisioni. Le foto restano dove sono.</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln file danneggiato o illeggibile</numerusform>
            <numerusform>%Ln file danneggiati o illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Proponi anche versioni modificate</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Dimentica questa cartella…</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Cerca modifiche</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Mostra nel gestore di file</translation>
    </message>
    <message>
        <source>They go only if you say so.</source>
        <translation>Vanno via solo se lo dici tu.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation>Foto trovate</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Only the other photos of each group, all in one order.</source>
        <translation>Solo le altre foto di ogni gruppo, tutte in un unico ordine.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo ciò che cambia</translation>
    </message>
    <message>
        <source>Selects photos of all groups by a rule, to keep or trash them with a key.</source>
        <translation>Seleziona foto di tutti i gruppi con una regola, per conservarle o cestinarle con un tasto.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Seleziona…</translation>
    </message>
    <message>
        <source>Values are told as differences to the kept photo; equal ones are not.</source>
        <translation>I valori sono dati come differenze dalla foto conservata; quelli uguali mancano.</translation>
    </message>
    <message>
        <source>Without kept photos</source>
        <translation>Senza foto conservate</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation>Gruppi di foto</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A accepts what is shown for a group, and goes on.</source>
        <translation>A accetta ciò che si vede per un gruppo e prosegue.</translation>
    </message>
    <message>
        <source>A click marks a photo for the trash, or keeps it.</source>
        <translation>Un clic segna una foto per il cestino o la conserva.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter compares photos, large and side by side.</source>
        <translation>Invio confronta le foto, grandi e affiancate.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} di {total}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>Impossibile ripristinare %Ln file</numerusform>
            <numerusform>Impossibile ripristinare %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln foto è di nuovo dov’era</numerusform>
            <numerusform>%Ln foto sono di nuovo dov’erano</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Pulizie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation>Non è ancora stato spostato nulla.</translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Foto di questa pulizia</translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation>Ripristina le foto selezionate</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra in cartella</translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation>Annulla questa pulizia</translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation>Ciò che hai spostato, dal più recente. Al ritorno non viene sovrascritto nulla.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln cartella</numerusform>
            <numerusform>%Ln cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto viene riletta, perché ora Twinless vi cerca di più.</numerusform>
            <numerusform>%Ln foto vengono rilette, perché ora Twinless vi cerca di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto è stata riletta, perché ora Twinless vi cerca di più.</numerusform>
            <numerusform>%Ln foto sono state rilette, perché ora Twinless vi cerca di più.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation>L’indicizzazione è finita prima del tempo. Ciò che è stato imparato resta; F5 riprende da lì.</translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation>L’indicizzazione è stata interrotta. Ciò che è stato imparato resta; F5 riprende da lì.</translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation>{line} {read}</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Twinless ha esaminato {photos}.</translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation>Twinless ha esaminato {photos}; non raggiungibili: {folders}.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>differs from the photo at the left</source>
        <translation>differisce dalla foto a sinistra</translation>
    </message>
    <message>
        <source>not shown by the photo at the left</source>
        <translation>non mostrato dalla foto a sinistra</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation>Applica le regole</translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation>Pulizie…</translation>
    </message>
    <message>
        <source>No clean-up is left to be undone.</source>
        <translation>Non resta nessuna pulizia da annullare.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regole…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Annullamento e pulizia</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Accetta e prosegui</translation>
    </message>
    <message>
        <source>By how many photos a group has.</source>
        <translation>Secondo quante foto ha un gruppo.</translation>
    </message>
    <message>
        <source>By how sure it is that the photos of a group match: certain, very likely or likely.</source>
        <translation>Secondo quanto è sicuro che le foto di un gruppo corrispondano: certo, molto probabile o probabile.</translation>
    </message>
    <message>
        <source>By the space that is freed by what goes.</source>
        <translation>Secondo lo spazio liberato da ciò che va via.</translation>
    </message>
    <message>
        <source>By when the kept photo was taken, or changed last where it does not say.</source>
        <translation>Secondo quando è stata scattata la foto conservata o, se non lo dice, modificata l’ultima volta.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidi insieme i gruppi simili</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Somiglianza</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Quanto devono somigliarsi gli scatti simili</translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation>L’indicizzazione è in pausa: possono arrivare altri gruppi.</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Prima i meno sicuri</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Prima più foto</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Prima più spazio</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima i più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i meno recenti</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Ordine dei gruppi</translation>
    </message>
    <message>
        <source>Shows what groups have in common, to decide about all of them at once.</source>
        <translation>Mostra ciò che i gruppi hanno in comune, per decidere su tutti insieme.</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Prima i più sicuri</translation>
    </message>
    <message>
        <source>What is shown for this group holds; the next one follows (A).</source>
        <translation>Vale ciò che si vede per questo gruppo; segue il prossimo (A).</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>{shown} di %Ln gruppo mostrato</numerusform>
            <numerusform>{shown} di %Ln gruppi mostrati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation>Un file di testo con le versioni di Twinless e dei suoi componenti, le impostazioni e ciò che è successo di recente. Non contiene nomi di cartelle né di foto. Non viene inviato nulla; allegalo tu a una segnalazione di errore.</translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation>Includi anche le mie cartelle, le esclusioni e il server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salva log…</translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation>Salvare il log?</translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation>Salva log</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Il log è salvato.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation>Della finestra, della riga di comando e dei rapporti. Cambia subito.</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avvisami alla fine di una scansione lunga</translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation>I colori della finestra. Cambiano subito.</translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation>Il desktop avvisa se una scansione è durata più di un minuto e un’altra finestra è in primo piano.</translation>
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
        <translation>Ora non c’è nulla da spostare nel cestino.</translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>Add a folder first.</source>
        <translation>Aggiungi prima una cartella.</translation>
    </message>
    <message>
        <source>No scan runs.</source>
        <translation>Nessuna scansione è in corso.</translation>
    </message>
    <message>
        <source>Nothing is hidden by filters.</source>
        <translation>I filtri non nascondono nulla.</translation>
    </message>
    <message>
        <source>Nothing is marked for the trash.</source>
        <translation>Nulla è segnato per il cestino.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Non ci sono ancora gruppi.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accept a group</source>
        <translation>Accetta un gruppo</translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation>Conserva o cestina</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto successiva</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto precedente</translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation>Quello era l’ultimo gruppo.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Asking…</source>
        <translation>Domanda in corso…</translation>
    </message>
    <message>
        <source>Asks the project’s page for the newest version. Nothing of you or your photos is sent.</source>
        <translation>Chiede alla pagina del progetto la versione più nuova. Nulla di te o delle tue foto viene inviato.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Cerca una versione più nuova</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Cerca una volta alla settimana</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Questa è la versione più nuova.</translation>
    </message>
    <message>
        <source>Twinless {version} is out: {page}</source>
        <translation>È uscito Twinless {version}: {page}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation>Indicizzazione finita prima del tempo</translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation>L’indicizzazione è finita</translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation>Ciò che è stato imparato resta; Twinless dice di più nella sua finestra.</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>Twinless ha esaminato {photos}.</translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln foto viene lasciata com’è.</numerusform>
            <numerusform>%Ln foto vengono lasciate come sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln foto è contrassegnata per il cestino. Nulla si sposta prima che tu lo dica, e Annulla toglie il contrassegno.</numerusform>
            <numerusform>%Ln foto sono contrassegnate per il cestino. Nulla si sposta prima che tu lo dica, e Annulla toglie i contrassegni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln foto è solo qui.</numerusform>
            <numerusform>%Ln foto sono solo qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln foto è diversa dalla sua copia là e resta.</numerusform>
            <numerusform>%Ln foto sono diverse dalle loro copie là e restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation>Confronto foto per foto…</translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation>Confronto delle cartelle</translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation>Ogni foto qui ha una copia là.</translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation>Cartelle sovrapposte</translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation>Quanto di una cartella si trova anche in altre, con gli stessi byte o come copia a cui non manca nulla. La parte più chiara di una barra indica le copie diverse, come le versioni modificate.</translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation>Nessuna cartella contiene buona parte di un’altra.</translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Nessuna sovrapposizione</translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation>Qui non c’è nulla da cestinare</translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation>Foto che sono solo in questa cartella</translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation>Mostra questi gruppi</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>Cestina %Ln foto che è anche là</numerusform>
            <numerusform>Cestina %Ln foto che sono anche là</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation>Cestina ciò che l’altra contiene</translation>
    </message>
    <message>
        <source>What is held there is marked for the trash, {size} in all, and its copies to be kept.</source>
        <translation>Ciò che è contenuto lì viene contrassegnato per il cestino, {size} in tutto, e le sue copie per essere conservate.</translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation>Cartelle che contengono le stesse foto</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>Cestina %Ln foto di una cartella</numerusform>
            <numerusform>Cestina %Ln foto di una cartella</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>%Ln altra cartella</numerusform>
            <numerusform>%Ln altre cartelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>%Ln altro modello</numerusform>
            <numerusform>%Ln altri modelli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation>Da quali cartelle</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Cosa va via</translation>
    </message>
    <message>
        <source>With no edit that has a name</source>
        <translation>Senza modifiche con un nome</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln gruppo accettato. Annulla lo revoca.</numerusform>
            <numerusform>%Ln gruppi accettati. Annulla lo revoca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln gruppo a caso. «Togli i filtri» li mostra di nuovo tutti.</numerusform>
            <numerusform>%Ln gruppi a caso. «Togli i filtri» li mostra di nuovo tutti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln foto resta. Annulla lo revoca.</numerusform>
            <numerusform>%Ln foto restano. Annulla lo revoca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>Accetta %Ln gruppo</numerusform>
            <numerusform>Accetta %Ln gruppi</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Decidi insieme i gruppi simili</translation>
    </message>
    <message>
        <source>Each of these groups wants a look of its own.</source>
        <translation>Ognuno di questi gruppi va guardato da solo.</translation>
    </message>
    <message>
        <source>Groups of one pattern. “Clear filters” shows all again.</source>
        <translation>Gruppi di uno schema. «Togli i filtri» li mostra di nuovo tutti.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Conserva %Ln foto</numerusform>
            <numerusform>Conserva %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Ora è una regola; sta sotto Regole. Annulla lo revoca.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa si vede</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>Accept all (A)</source>
        <translation>Accetta tutti (A)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Torna ai gruppi</translation>
    </message>
    <message>
        <source>By what groups are told apart</source>
        <translation>In base a che cosa si distinguono i gruppi</translation>
    </message>
    <message>
        <source>Groups with the same story, to be decided at once. Groups that you went through are left out.</source>
        <translation>Gruppi con la stessa storia, da decidere insieme. I gruppi già esaminati sono esclusi.</translation>
    </message>
    <message>
        <source>How copies differ</source>
        <translation>Come differiscono le copie</translation>
    </message>
    <message>
        <source>Keep all of them (K)</source>
        <translation>Conservali tutti (K)</translation>
    </message>
    <message>
        <source>Look at 20 at random (R)</source>
        <translation>Guardane 20 a caso (R)</translation>
    </message>
    <message>
        <source>Look at all (Enter)</source>
        <translation>Guardali tutti (Invio)</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Non resta nulla da decidere</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Schemi</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Dove stanno</translation>
    </message>
    <message>
        <source>You went through all groups of this kind.</source>
        <translation>Hai esaminato tutti i gruppi di questo tipo.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln foto non è più mostrata come duplicato di nessuna, né ora né in seguito.</numerusform>
            <numerusform>%Ln foto non sono più mostrate come duplicati di nessuna, né ora né in seguito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation>Le foto con gli stessi byte restano insieme, e una foto deve restare nel gruppo.</translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation>Seleziona foto di due o più gruppi per raggrupparle.</translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation>Le foto di questo gruppo non sono più mostrate come duplicati l’una dell’altra.</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>Il sistema non ha un visualizzatore per questa foto, oppure la foto non è raggiungibile.</translation>
    </message>
    <message>
        <source>These are too many photos to be one picture.</source>
        <translation>Sono troppe foto per essere una sola immagine.</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Queste foto contengono gli stessi byte; sono duplicati.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Questa foto è quella che si conserva.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostra in cartella</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation>Interruzione dopo questa foto…</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation>Anche le versioni modificate</translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation>I gruppi di scatti simili vengono rifatti subito. Le copie non cambiano.</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Quanto devono somigliarsi gli scatti simili</translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation>Foto identiche e copie ridondanti</translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation>Solo foto identiche</translation>
    </message>
    <message>
        <source>Only where the photo that stayed then is still there, or another one provably holds all of it. It is marked in any case.</source>
        <translation>Solo dove la foto rimasta allora c’è ancora, o un’altra contiene tutto in modo dimostrato. Viene segnata in ogni caso.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposte</translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation>Proponi per il cestino</translation>
    </message>
    <message>
        <source>Propose what was cleaned up before and came back</source>
        <translation>Proponi ciò che una pulizia aveva rimosso ed è tornato</translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation>Le copie ridondanti non contengono nulla che manchi alla foto conservata. Gli scatti simili non vengono mai proposti.</translation>
    </message>
    <message>
        <source>Trashed before</source>
        <translation>Già nel cestino</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>vagamente</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>molto</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cerca in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo di file:</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>Back to the groups</source>
        <translation>Torna ai gruppi</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Non resta alcun dubbio</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostra tutti i gruppi</translation>
    </message>
    <message>
        <source>You went through all groups</source>
        <translation>Hai esaminato tutti i gruppi</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>%Ln gruppo è nascosto da essi.</numerusform>
            <numerusform>%Ln gruppi sono nascosti da essi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln foto, unica nel suo genere.</numerusform>
            <numerusform>%Ln foto, ognuna unica nel suo genere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>L’unico gruppo è certo.</numerusform>
            <numerusform>Tutti i %Ln gruppi sono certi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation>Scegli «Cerca modifiche» (F5) per riprendere da dove si è interrotta l’indicizzazione.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Togli i filtri</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Tutto è stato rivisto</translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation>I gruppi compaiono qui appena vengono trovate le prime copie. Intanto puoi continuare a lavorare.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>L’indicizzazione è in pausa</translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation>Ricerca delle gemelle</translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation>Finora non è stata trovata alcuna copia. «Continua», qui sotto, o Ctrl+P ne cerca altre.</translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Qui non ci sono foto</translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation>Nessuna gemella.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Non ancora esaminate</translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation>Nulla corrisponde ai filtri</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Niente è dubbio</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nulla di questo tipo</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Mostra tutti i gruppi</translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation>Le altre code qui sopra hanno gruppi da guardare.</translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation>Queste cartelle non contengono immagini che Twinless possa leggere.</translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>Hai passato in rassegna l’unico gruppo.</numerusform>
            <numerusform>Hai passato in rassegna tutti i %Ln gruppi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>%Ln gruppo conserverebbe un’altra foto</numerusform>
            <numerusform>%Ln gruppi conserverebbero un’altra foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Non cambierebbe nulla.</translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation>{groups}; se ne andrebbe quanto ora.</translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation>{groups}; se ne andrebbero {photos} in meno, {size} in meno.</translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation>{groups}; se ne andrebbero {photos} in più, {size} in più.</translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation>{groups}; se ne andrebbero {total} invece di {before}.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation>Tutti i gruppi, d’ora in poi</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Applica le regole</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Applica a</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation>Scegli una cartella le cui foto sono da conservare di preferenza</translation>
    </message>
    <message>
        <source>Clear out</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Folders that are cleared out</source>
        <translation>Cartelle da svuotare</translation>
    </message>
    <message>
        <source>No folder is cleared out.</source>
        <translation>Nessuna cartella da svuotare.</translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation>Nessuna cartella è preferita.</translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation>Da una cartella spuntata non se ne va mai nulla. Vale subito.</translation>
    </message>
    <message>
        <source>Of equal photos, the one in the folder chosen above goes.</source>
        <translation>Tra foto equivalenti, va via quella nella cartella scelta sopra.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Altra…</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferisci</translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation>Preferisci un’altra cartella…</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Cartelle preferite, la migliore per prima</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Cartelle protette</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regole</translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation>Si conserva la foto che vince alla prima riga; se le foto sono pari, conta la riga successiva. Trascina le righe o spostale con Alt+Su e Alt+Giù.</translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation>I gruppi selezionati</translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation>I gruppi mostrati</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Ordine normale</translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation>Che cosa conta, dal più al meno</translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation>Ciò che hai deciso a mano resta.</translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>Ciò che hai deciso a mano resta: %Ln foto.</numerusform>
            <numerusform>Ciò che hai deciso a mano resta: %Ln foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation>Quale foto di un gruppo conservare</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Calcolo di ciò che cambierebbe…</translation>
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
        <translation>Ogni dimensione</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation>Un modello per riga, per nomi o percorsi: *.png, */Screenshots/*, thumb_*. Vale dalla prossima scansione; le foto che corrispondono vengono allora dimenticate.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation>I file più piccoli, come le icone, vengono saltati. Vale dalla prossima scansione.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>File più piccolo</translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation>«{pattern}» escluderebbe ogni foto, quindi non è stato cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation>Cerca per nome</translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation>Cerca per nome di foto o di cartella</translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation>Dalla prossima scansione viene usato questo server.</translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation>Server Milvus</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation>A questo indirizzo non risponde nulla. Il server è in esecuzione? La porta è giusta?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation>Su questo computer non serve altro. Un server conviene per librerie molto grandi.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Indice di ricerca</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation>A questo indirizzo risponde qualcosa, ma non è Milvus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation>I descrittori delle tue foto vanno a questo server: alcune centinaia di numeri per ciascuna, da cui non si può ricavare un’immagine, ma che dicono se due si somigliano. Immagini, nomi e cartelle restano qui.</translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation>La variabile d’ambiente {name} fornisce il token.</translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation>Il server risponde e fa entrare Twinless.</translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation>Il server risponde, ma non accetta questo token.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation>Il token è custodito nel portachiavi del sistema. Vale dalla prossima scansione.</translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation>Questo non è l’indirizzo di un server. Un indirizzo è come http://host:19530.</translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation>Questo sistema non ha un portachiavi che funzioni, quindi il token non si può custodire. Imposta la variabile d’ambiente {name} prima di avviare Twinless.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usa questo server</translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation>Dove si cercano le foto</translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation>vuoto, se il server non ne chiede</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation>Impossibile salvare le impostazioni ({why}); valgono finché Twinless resta aperto.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>%Ln foto nella libreria.</numerusform>
            <numerusform>%Ln foto nella libreria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept photo first.</source>
        <translation>Restano copie. Dove con esse andrebbero persi solo parole, luogo o data, si possono prima scrivere accanto alla foto conservata.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>Sposta %Ln foto nel cestino…</numerusform>
            <numerusform>Sposta %Ln foto nel cestino…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation>Nulla da spostare nel cestino</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>In pausa: {what}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>See what else could go…</source>
        <translation>Vedi cos’altro può andare…</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Grandezza delle immagini</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation>Grandezza delle immagini (Ctrl + rotellina)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation>{size} in tutti i gruppi, anche in quelli non mostrati</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation>Se ne va tutto ciò che è stato imparato sulle sue foto, e ciò che hai deciso. Le foto restano.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Tutto è dimenticato.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Dimentica una cartella</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Dimentica tutto</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Dimenticare tutto?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Dimentica tutto…</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation>Dimentica la cartella</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Dimenticare questa cartella?</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Dimentica questa cartella…</translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation>Piccole immagini, perché i gruppi compaiano subito. Quelle cancellate vengono rifatte quando le guardi; quelle delle foto nel cestino vanno perse.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniature</translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation>Twinless dimentica tutte le cartelle, i gruppi, le decisioni e le miniature. Le pulizie non si possono più annullare: le foto nel cestino restano lì, e solo tu puoi rimetterle a posto. Le foto nelle loro cartelle non vengono toccate.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation>Twinless dimentica ciò che ha imparato sulle foto in {folder}, comprese le tue decisioni. Per le foto che erano lì le pulizie non si possono più annullare. Le foto restano dove sono.</translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation>Twinless è allora come se non fosse mai stato usato; restano solo queste impostazioni. Anche le foto restano.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Che cosa viene conservato</translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation>Twinless sta dimenticando {folder}.</translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation>{folder} è dimenticata.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>Groups of photos as a table</source>
        <translation>Gruppi di foto come tabella</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation>Quante foto stanno una accanto all’altra</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>About Twinless</source>
        <translation>Informazioni su Twinless</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Esporta rapporto…</translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation>Cerca questa immagine…</translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation>Cartelle sovrapposte…</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salva log…</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Avvisami alla fine di una scansione lunga</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Twinless {version} is out; “About Twinless” says where.</source>
        <translation>È uscito Twinless {version}; «Informazioni su Twinless» dice dove.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Every group, of whatever kind.</source>
        <translation>Tutti i gruppi, di qualunque tipo.</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Simili</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Quali gruppi sono mostrati</translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation>{queue} {count}</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} possono andarsene</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>What came back is not among the groups shown now.</source>
        <translation>Ciò che è tornato non è tra i gruppi mostrati ora.</translation>
    </message>
    <message>
        <source>“{step}” is done again.</source>
        <translation>«{step}» è stato ripetuto.</translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation>«{step}» è stato annullato.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln file danneggiato o illeggibile</numerusform>
            <numerusform>%Ln file danneggiati o illeggibili</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Files that are damaged or could not be read</source>
        <translation>File danneggiati o illeggibili</translation>
    </message>
    <message>
        <source>Such files stay where they are, and are tried again when they change.</source>
        <translation>Questi file restano dove sono e vengono riprovati quando cambiano.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation>Questo è il primo gruppo.</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Questo è l’ultimo gruppo.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Questa foto è quella che si conserva.</translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation>{group}  ·  gruppo {number} di {total}</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Move photos to</source>
        <translation>Sposta le foto in</translation>
    </message>
    <message>
        <source>Move them to a folder, with the folders they stand in</source>
        <translation>Spostale in una cartella, con le cartelle in cui si trovano</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>Spostale nel cestino</translation>
    </message>
    <message>
        <source>No photo that goes has the same bytes as a kept one on the same drive.</source>
        <translation>Nessuna foto che va via ha gli stessi byte di una conservata sulla stessa unità.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten, and scans pass that folder over while the photos lie there.</source>
        <translation>Lì non viene sovrascritto nulla, e le scansioni saltano quella cartella finché le foto sono lì.</translation>
    </message>
    <message>
        <source>Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes the one changes the other. Their space is free at once.</source>
        <translation>Solo foto con gli stessi byte, sulla stessa unità. Entrambi i nomi portano allora a un solo file: ciò che cambia l’una cambia anche l’altra. Il loro spazio è subito libero.</translation>
    </message>
    <message>
        <source>Replace them by hard links to the kept photos</source>
        <translation>Sostituiscile con hard link alle foto conservate</translation>
    </message>
</context>
<context>
    <name>addon</name>
    <message>
        <source>Installed: PyTorch {version}, {what} ({size}).</source>
        <translation>Installato: PyTorch {version}, {what} ({size}).</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Non installato.</translation>
    </message>
    <message>
        <source>Not installed. {size} of a download that was stopped are kept, to go on from there.</source>
        <translation>Non installato. Di uno scaricamento fermato restano {size}, per continuare da lì.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; nothing is missing.</source>
        <translation>PyTorch fa parte di questa installazione; non manca nulla.</translation>
    </message>
    <message>
        <source>The add-on of another version of Twinless is there; this one cannot use it.</source>
        <translation>C’è il componente aggiuntivo di un’altra versione di Twinless; questa non può usarlo.</translation>
    </message>
    <message>
        <source>There is no add-on for this system; Twinless from source can use PyTorch.</source>
        <translation>Per questo sistema non c’è un componente aggiuntivo; dal codice sorgente Twinless può usare PyTorch.</translation>
    </message>
    <message>
        <source>for Apple’s graphics processors and the ImageNet model</source>
        <translation>per i processori grafici di Apple e il modello ImageNet</translation>
    </message>
    <message>
        <source>for NVIDIA graphics cards and the ImageNet model</source>
        <translation>per schede grafiche NVIDIA e il modello ImageNet</translation>
    </message>
    <message>
        <source>on the processor, for the ImageNet model</source>
        <translation>sul processore, per il modello ImageNet</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation>Un file sidecar non può contenere questo dato ({thing}): «{here}».</translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation>Aggiunto a {file}: {things}</translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation>Nuovo: {file}, con {things}</translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation>Non si può aggiungere nulla al file sidecar della foto conservata.</translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation>Nel campo «{thing}» la foto conservata dice «{kept}», questa «{here}».</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autore</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>didascalia</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>ora dello scatto</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>copyright</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>parola chiave</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>location</source>
        <translation>località</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>luogo</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation>l’autore {values}</translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation>la didascalia {values}</translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation>l’ora dello scatto {time}</translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation>il copyright {values}</translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation>le parole chiave {values}</translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation>l’etichetta {values}</translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation>la località {values}</translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation>le persone {values}</translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation>il luogo {north}, {east}</translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation>la valutazione {values}</translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation>il titolo {values}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso orario</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
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
        <translation>Una pulizia con il suo numero, per elencarne le foto.</translation>
    </message>
    <message>
        <source>A criterion by name, what counts most first; repeatable.</source>
        <translation>Un criterio per nome, il più importante per primo; ripetibile.</translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation>Un file con un percorso per riga.</translation>
    </message>
    <message>
        <source>A folder of which, of equal photos, the one in it goes; repeatable.</source>
        <translation>Una cartella da cui, tra foto equivalenti, va via la sua; ripetibile.</translation>
    </message>
    <message>
        <source>A folder whose photos are rather kept, best first; repeatable.</source>
        <translation>Una cartella le cui foto sono preferite, la migliore per prima; ripetibile.</translation>
    </message>
    <message>
        <source>A folder, and another one to compare it with.</source>
        <translation>Una cartella, e un’altra con cui confrontarla.</translation>
    </message>
    <message>
        <source>A name to show, or NAME=VALUE to set.</source>
        <translation>Un nome da mostrare, o NOME=VALORE da impostare.</translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation>Un’immagine; non è necessario che sia nella libreria.</translation>
    </message>
    <message>
        <source>Back to the usual order, without such folders.</source>
        <translation>Torna all’ordine abituale, senza tali cartelle.</translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away, or another one.</source>
        <translation>Ripristina ciò che ha spostato l’ultima pulizia, o un’altra.</translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation>Controlla questa installazione: indicizza immagini, trova copie, ne cestina una e annulla.</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --from, --save and --remove.</source>
        <translation>Scegli una tra --fetch, --from, --save e --remove.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Scegli una tra {languages}.</translation>
    </message>
    <message>
        <source>Decide what happens to photos at the next clean-up.</source>
        <translation>Decidi che cosa accade alle foto alla prossima pulizia.</translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation>Fallo.</translation>
    </message>
    <message>
        <source>Download and install it.</source>
        <translation>Scaricarlo e installarlo.</translation>
    </message>
    <message>
        <source>Download it into this file, for a computer without a network.</source>
        <translation>Scaricarlo in questo file, per un computer senza rete.</translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation>Trova le foto che una libreria contiene più di una volta e sposta nel cestino quelle in più.</translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation>Cartelle con foto.</translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation>Dimentica l’intera libreria.</translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation>Dimentica ciò che è stato imparato su delle cartelle; le foto restano dove sono.</translation>
    </message>
    <message>
        <source>Go on and index photos as they come, until stopped.</source>
        <translation>Prosegui e indicizza le foto man mano che arrivano, finché non viene fermato.</translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation>Indicizza cartelle e trova ciò che contengono più di una volta.</translation>
    </message>
    <message>
        <source>Install it from this file, or a folder with its wheels.</source>
        <translation>Installarlo da questo file, o da una cartella con i suoi wheel.</translation>
    </message>
    <message>
        <source>List the clean-ups, newest first, or the photos of one.</source>
        <translation>Elenca le pulizie, la più recente per prima, o le foto di una.</translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation>Elenca dove la libreria contiene un’immagine.</translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation>Sposta nel cestino le foto ridondanti; se non indicato, quelle delle cartelle dell’ultima scansione.</translation>
    </message>
    <message>
        <source>Move them to this folder, with the folders that they stand in, instead of to the trash.</source>
        <translation>Le sposta in questa cartella, con le cartelle in cui si trovano, invece che nel cestino.</translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation>Indica delle cartelle, oppure usa --everything.</translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation>Indica delle immagini, oppure un loro elenco con --from.</translation>
    </message>
    <message>
        <source>Name two folders at most.</source>
        <translation>Nomina al massimo due cartelle.</translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation>Non cestina mai ciò che sta sotto; ripetibile.</translation>
    </message>
    <message>
        <source>Only copies to which nothing else was done go now; repeatable.</source>
        <translation>Ora vanno via solo copie a cui non è stato fatto altro; ripetibile.</translation>
    </message>
    <message>
        <source>Only groups of this kind; repeatable.</source>
        <translation>Solo gruppi di questo tipo; ripetibile.</translation>
    </message>
    <message>
        <source>Only photos of this kind go now; repeatable. The others wait.</source>
        <translation>Ora vanno via solo foto di questo tipo; ripetibile. Le altre aspettano.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Di’ solo che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Dice soltanto che cosa se ne andrebbe.</translation>
    </message>
    <message>
        <source>Open files with names of other kinds too, such as .bin or .dat.</source>
        <translation>Apri anche file con nomi di altro tipo, come .bin o .dat.</translation>
    </message>
    <message>
        <source>Packages go without it. From source it is there already.</source>
        <translation>I pacchetti ne fanno a meno. Dal codice sorgente c’è già.</translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation>Salta i file più piccoli di tanti byte.</translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation>Salta nomi o percorsi come questo; ripetibile.</translation>
    </message>
    <message>
        <source>Photos of the library.</source>
        <translation>Foto della libreria.</translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation>Immagini.</translation>
    </message>
    <message>
        <source>Remove it, and what was fetched of it.</source>
        <translation>Rimuoverlo, con ciò che ne è stato scaricato.</translation>
    </message>
    <message>
        <source>Remove the folders that this leaves empty.</source>
        <translation>Rimuove le cartelle che restano vuote.</translation>
    </message>
    <message>
        <source>Replace photos of the same bytes by hard links to those that stay, on one disk alone.</source>
        <translation>Sostituisce foto con gli stessi byte con hard link a quelle che restano, solo sulla stessa unità.</translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation>Indica --dry-run oppure --yes.</translation>
    </message>
    <message>
        <source>Say either --move-to or --hard-link.</source>
        <translation>Indica --move-to oppure --hard-link.</translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation>Lo dice in JSON, per i programmi.</translation>
    </message>
    <message>
        <source>Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything.</source>
        <translation>Di’ che delle foto non sono duplicati l’una dell’altra; di una sola, che non è un duplicato di nulla.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Dice la versione e termina.</translation>
    </message>
    <message>
        <source>Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too.</source>
        <translation>Di’ quali cartelle contengono le stesse foto; di una nominata, che cosa ne contiene anche un’altra, o il resto.</translation>
    </message>
    <message>
        <source>Show or change by which rules the photo to keep is chosen.</source>
        <translation>Mostra o cambia le regole con cui si sceglie la foto da conservare.</translation>
    </message>
    <message>
        <source>Show or change settings.</source>
        <translation>Mostra o cambia le impostazioni.</translation>
    </message>
    <message>
        <source>Show the groups as they stand, without a scan; of named folders, or of the whole library.</source>
        <translation>Mostra i gruppi come sono, senza scansione; di cartelle nominate o di tutta la libreria.</translation>
    </message>
    <message>
        <source>Show, install or remove PyTorch, for graphics processors and the ImageNet model.</source>
        <translation>Mostra, installa o rimuove PyTorch, per i processori grafici e il modello ImageNet.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation>Parla questa lingua: en, de, es, it, pt o ru.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Interrotto. Ciò che è stato fatto finora resta.</translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation>Il file .npy da scrivere: float32, una riga per immagine.</translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation>Il file con i pesi di ImageNet, scaricato altrove.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>La cartella {folder} non esiste.</translation>
    </message>
    <message>
        <source>The library does not know {photo}.</source>
        <translation>La libreria non conosce {photo}.</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Il nome del rapporto deve finire con {suffixes}.</translation>
    </message>
    <message>
        <source>There is no clean-up {number}.</source>
        <translation>Non c’è nessuna pulizia {number}.</translation>
    </message>
    <message>
        <source>There is no criterion {name}; there are {names}.</source>
        <translation>Non c’è nessun criterio {name}; ci sono {names}.</translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation>Che cosa se ne va; ogni scelta comprende le precedenti.</translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation>Dove un disco non ha un cestino, usa una cartella su di esso.</translation>
    </message>
    <message>
        <source>Which clean-up, by its number in history.</source>
        <translation>Quale pulizia, con il suo numero in history.</translation>
    </message>
    <message>
        <source>With --fetch and --save: what it computes on.</source>
        <translation>Con --fetch e --save: su cosa calcola.</translation>
    </message>
    <message>
        <source>With --watch: look again after so many seconds.</source>
        <translation>Con --watch: guarda di nuovo dopo tanti secondi.</translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named. One picture is looked for in the library.</source>
        <translation>Senza comando si apre la finestra, con le cartelle nominate. Una sola immagine viene cercata nella libreria.</translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation>Scrive i descrittori di immagini, come li calcola una scansione.</translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation>Scrive i gruppi in questo file .html, .csv o .json.</translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation>Scrive testi, luogo e ora delle copie in file sidecar (.xmp) accanto alle foto conservate; così anche le copie possono andarsene.</translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation>bundled o imagenet.</translation>
    </message>
    <message>
        <source>keep, trash, or undecided to follow the proposal again.</source>
        <translation>keep, trash o undecided per seguire di nuovo la proposta.</translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation>{file} non è un rapporto di Twinless; viene lasciato com’è.</translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation>{file} non è un file {suffix}; viene lasciato com’è.</translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation>{file} deve finire con {suffix}.</translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation>{folder} non si può proteggere: non è una cartella che si possa aprire.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>L’unità con questa foto non è collegata.</translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation>L’unità con questa foto non è collegata. Questa è l’anteprima.</translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation>Questa foto ora non si può leggere. Questa è l’anteprima.</translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation>Questa foto è cambiata dopo la scansione. Premi F5 per cercare modifiche.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation>Questa foto non è più dov’era. Premi F5 per cercare modifiche.</translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation>Questa immagine è molto grande; viene mostrato il {share} della sua risoluzione.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>A cropped copy beside the photo to keep</source>
        <translation>Una copia ritagliata accanto alla foto da tenere</translation>
    </message>
    <message>
        <source>A group of copies: the photo to keep first, then what differs in each of the others</source>
        <translation>Un gruppo di copie: prima la foto da tenere, poi ciò che cambia in ciascuna delle altre</translation>
    </message>
    <message>
        <source>Duplicate Photo Finder</source>
        <translation>Ricerca di foto doppie</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Trova le foto presenti più volte</translation>
    </message>
    <message>
        <source>Find the photos you have more than once, and move the extra ones to the trash</source>
        <translation>Trova le foto presenti più volte e sposta nel cestino quelle in più</translation>
    </message>
    <message>
        <source>It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A group never loses its last photo, every clean-up can be undone, and nothing leaves your computer.</source>
        <translation>Le mostra una accanto all’altra, dice perché corrispondono e quale tenere, e sposta le altre nel cestino. Un gruppo non perde mai la sua ultima foto, ogni pulizia si può annullare e nulla lascia il computer.</translation>
    </message>
    <message>
        <source>Look where your library holds this picture, also in edited form</source>
        <translation>Mostra dove si trova questa immagine nella libreria, anche modificata</translation>
    </message>
    <message>
        <source>Twinless looks through the folders you choose and finds the photos that are there more than once: the same file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene.</source>
        <translation>Twinless esamina le cartelle scelte e trova le foto presenti più volte: lo stesso file, la stessa immagine rimpicciolita, ritagliata, ruotata, schiarita o in grigio, e altri scatti della stessa scena.</translation>
    </message>
    <message>
        <source>Twinless: find this picture</source>
        <translation>Twinless: cerca questa immagine</translation>
    </message>
    <message>
        <source>What goes and what stays, before anything is moved</source>
        <translation>Che cosa va via e che cosa resta, prima di spostare qualcosa</translation>
    </message>
    <message>
        <source>duplicate;photo;picture;image;copy;similar;clean;</source>
        <translation>doppione;duplicato;foto;immagine;copia;simile;pulizia;</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Twinless works on the add-on. Wait until it is done, and try again.</source>
        <translation>Un altro Twinless sta lavorando al componente aggiuntivo. Aspetta che finisca e riprova.</translation>
    </message>
    <message>
        <source>Another add-on is still in use. Start Twinless anew to use the one that was installed.</source>
        <translation>Un altro componente aggiuntivo è ancora in uso. Riavvia Twinless per usare quello installato.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation>Controlla la connessione e riprova, oppure scarica {url} altrove e indica il file, nelle impostazioni o con --weights.</translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation>Installa di nuovo Twinless, oppure scegli il modello ImageNet.</translation>
    </message>
    <message>
        <source>Please install Twinless again.</source>
        <translation>Installa di nuovo Twinless.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; no add-on is needed.</source>
        <translation>PyTorch fa parte di questa installazione; non serve un componente aggiuntivo.</translation>
    </message>
    <message>
        <source>The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again.</source>
        <translation>Impossibile rimuovere il componente aggiuntivo in {path}: {why}. Chiudi le altre finestre di Twinless e riprova.</translation>
    </message>
    <message>
        <source>The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again.</source>
        <translation>Il componente aggiuntivo con PyTorch non si carica ({why}). Rimuovilo nelle impostazioni e scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>The answer of {url} cannot be read.</source>
        <translation>Impossibile leggere la risposta di {url}.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed.</source>
        <translation>Sul disco che contiene {path} ci sono {free} MB liberi; durante l’installazione il componente aggiuntivo richiede {wanted} MB.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>Il disco che contiene {path} è pieno. Libera un po’ di spazio e riprova.</translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation>Lo scaricamento di {url} si è interrotto a {received} di {total} byte.</translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation>Lo scaricamento di {url} si è interrotto.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation>Impossibile scrivere il file {path}: {why}.</translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation>Manca la cartella con il modello di Twinless.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {why}.</source>
        <translation>Impossibile scrivere nella cartella {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of add-ons {path} is missing or damaged. Please install Twinless again.</source>
        <translation>L’elenco dei componenti aggiuntivi {path} manca o è danneggiato. Installa di nuovo Twinless.</translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation>ONNX Runtime {version} non può eseguire il modello: {why}.</translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation>Il modello in {path} appartiene a un’altra versione di Twinless.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation>Impossibile leggere la descrizione del modello {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation>La descrizione del modello {path} è danneggiata.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation>Manca la descrizione del modello {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation>I pesi del modello {path} sono danneggiati.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation>I pesi del modello {path} sono danneggiati: la loro somma di controllo è errata.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation>Mancano i pesi del modello {path}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation>Impossibile leggere i pesi del modello {path}: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation>I pesi del modello {path} non sono adatti a questo Twinless.</translation>
    </message>
    <message>
        <source>The model’s weights are no network of this Twinless. Please install it again.</source>
        <translation>I pesi del modello non sono una rete di questo Twinless. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>L’indice di ricerca su {address} non risponde: {why}. Non si è perso nulla: si può ricostruire dalla libreria.</translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Impossibile usare l’indice di ricerca in {path}: {why}. Non si è perso nulla: si può ricostruire dalla libreria.</translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation>L’impostazione min_size non può essere negativa.</translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation>L’impostazione similarity deve essere tra 0 e 1.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation>L’impostazione {name} ha un valore che non si può usare: {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation>L’impostazione {name} deve essere tra {least} e {most}.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation>L’impostazione {name} deve essere una tra {values}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Impossibile leggere il file delle impostazioni {path}: {why}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation>Impossibile usare il file delle impostazioni {path}: {why}</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation>Impossibile leggere i pesi {path}: {why}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is left as it is.</source>
        <translation>Esiste già un file {path}; resta com’è.</translation>
    </message>
    <message>
        <source>There is no add-on for this system ({system}, {python}).</source>
        <translation>Non c’è un componente aggiuntivo per questo sistema ({system}, {python}).</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Non c’è alcuna pulizia da annullare.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il file {path} non esiste.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation>Il modello «{name}» non esiste. Scegli «{bundled}» o «{imagenet}».</translation>
    </message>
    <message>
        <source>There is no setting {name}; there are {names}.</source>
        <translation>Non c’è nessuna impostazione {name}; ci sono {names}.</translation>
    </message>
    <message>
        <source>There is no such add-on for this system ({system}, {python}); there are: {offers}.</source>
        <translation>Per questo sistema non c’è un tale componente aggiuntivo ({system}, {python}); ci sono: {offers}.</translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation>Questo computer non ha un dispositivo «{name}» utilizzabile. Scegli «auto» o «cpu».</translation>
    </message>
    <message>
        <source>This installation does not work: bringing copies back failed.</source>
        <translation>Questa installazione non funziona: il ripristino delle copie non è riuscito.</translation>
    </message>
    <message>
        <source>This installation does not work: finding copies failed.</source>
        <translation>Questa installazione non funziona: la ricerca delle copie non è riuscita.</translation>
    </message>
    <message>
        <source>This installation does not work: moving copies to the trash failed.</source>
        <translation>Questa installazione non funziona: lo spostamento delle copie nel cestino non è riuscito.</translation>
    </message>
    <message>
        <source>This installation does not work: reading the pictures failed.</source>
        <translation>Questa installazione non funziona: la lettura delle immagini non è riuscita.</translation>
    </message>
    <message>
        <source>This package of Twinless computes on the processor, with its own model alone. Graphics processors and the ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”.</source>
        <translation>Questo pacchetto di Twinless calcola sul processore, solo con il proprio modello. Ai processori grafici e al modello ImageNet serve un componente aggiuntivo con PyTorch: lo scaricano le impostazioni, e anche «twinless addon --fetch».</translation>
    </message>
    <message>
        <source>Twinless’s resources are missing. Please install it again.</source>
        <translation>Mancano le risorse di Twinless. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>What came so far is kept: check the connection, and fetch it again to go on.</source>
        <translation>Ciò che è arrivato finora resta: controlla la connessione e scaricalo di nuovo per continuare.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. It was not used; try again later.</source>
        <translation>Ciò che {url} ha inviato è danneggiato: la somma di controllo è errata. Non è stato usato; riprova più tardi.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation>Ciò che {url} ha inviato è danneggiato: la somma di controllo è errata. Riprova più tardi; non è stato conservato nulla.</translation>
    </message>
    <message>
        <source>{name} is no file that an add-on is made of. Nothing was installed.</source>
        <translation>{name} non è un file di un componente aggiuntivo. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed.</source>
        <translation>{path} appartiene a un’altra versione di Twinless: contiene torch {found}, e serve {wanted}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>Impossibile leggere {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation>{path} non si può acquisire: {why}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation>{path} non contiene i pesi di una ResNet-50.</translation>
    </message>
    <message>
        <source>{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}.</source>
        <translation>{path} è un componente aggiuntivo per un altro sistema ({found}); a questo Twinless ne serve uno per {wanted}.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed.</source>
        <translation>{path} è danneggiato o è stato modificato: la somma di controllo di {name} è errata. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was installed.</source>
        <translation>{path} è danneggiato. Non è stato installato nulla.</translation>
    </message>
    <message>
        <source>{path} is no add-on pack of Twinless.</source>
        <translation>{path} non è un componente aggiuntivo di Twinless.</translation>
    </message>
    <message>
        <source>{path} is no whole add-on for this system: it lacks {name}.</source>
        <translation>{path} non è un componente aggiuntivo completo per questo sistema: manca {name}.</translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation>{path} non è il file che {url} indica: la somma di controllo è errata. Scaricalo di nuovo.</translation>
    </message>
    <message>
        <source>{place} holds photos of the library. Choose another folder to move photos to.</source>
        <translation>{place} contiene foto della libreria. Scegli un’altra cartella in cui spostare le foto.</translation>
    </message>
    <message>
        <source>{place} holds {folder}, which belongs to the library. Choose another folder to move photos to.</source>
        <translation>{place} contiene {folder}, che fa parte della libreria. Scegli un’altra cartella in cui spostare le foto.</translation>
    </message>
    <message>
        <source>{place} is no folder. Choose one that photos can be moved to.</source>
        <translation>{place} non è una cartella. Scegline una in cui si possano spostare le foto.</translation>
    </message>
    <message>
        <source>{place} lies in a protected folder. Choose another folder to move photos to.</source>
        <translation>{place} si trova in una cartella protetta. Scegli un’altra cartella in cui spostare le foto.</translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation>{url} ha risposto «{code} {why}».</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation>{url} non è raggiungibile ({why}).</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation>«{address}» non è l’indirizzo di un server Milvus, come http://host:19530.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation>La libreria contiene altri scatti della scena, non questa immagine.</translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation>La libreria contiene questa immagine una volta.</translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation>La libreria contiene questa immagine.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation>Assente, ma ricordata</translation>
    </message>
    <message>
        <source>Clear out from here first</source>
        <translation>Svuota prima da qui</translation>
    </message>
    <message>
        <source>Clear out from “{folder}” first</source>
        <translation>Svuota prima da «{folder}»</translation>
    </message>
    <message>
        <source>Keep from here first</source>
        <translation>Conserva prima da qui</translation>
    </message>
    <message>
        <source>Keep from “{folder}” first</source>
        <translation>Conserva prima da «{folder}»</translation>
    </message>
    <message>
        <source>Never touch</source>
        <translation>Non toccare mai</translation>
    </message>
    <message>
        <source>Never touch “{folder}”</source>
        <translation>Non toccare mai «{folder}»</translation>
    </message>
    <message>
        <source>No longer protect “{folder}”</source>
        <translation>Non proteggere più «{folder}»</translation>
    </message>
    <message>
        <source>Nothing special for “{folder}”</source>
        <translation>Niente di speciale per «{folder}»</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here goes.</source>
        <translation>Tra foto uguali in ciò che conta di più, va via quella qui.</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here stays.</source>
        <translation>Tra foto uguali in ciò che conta di più, resta quella qui.</translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation>Le sue foto vengono confrontate e mai cestinate.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protetta</translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation>L’unità non è collegata. Le sue foto restano in memoria e nessuna viene cestinata.</translation>
    </message>
    <message>
        <source>{photos}, {going} go</source>
        <translation>{photos}, {going} vanno via</translation>
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
        <translation>Una copia. La tua immagine: {edits}.</translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation>Una copia: {edits}.</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Un altro scatto della scena.</translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation>Identica: gli stessi byte.</translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation>L’immagine che hai chiesto.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation>{facts}, la sua unità non è collegata</translation>
    </message>
    <message>
        <source>{name} in {folder}. {relation} {facts}.</source>
        <translation>{name} in {folder}. {relation} {facts}.</translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>A group is reviewed when you accepted it, or decided about each of its photos. What goes of these groups is the space that is won.</source>
        <translation>Un gruppo è rivisto quando lo hai accettato o hai deciso su ciascuna delle sue foto. Ciò che va via da questi gruppi è lo spazio guadagnato.</translation>
    </message>
    <message>
        <source>A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved before you say so.</source>
        <translation>Una proposta è ciò che Twinless farebbe con una foto. Vale finché non decidi altro, e niente viene spostato prima che tu lo dica.</translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it.</source>
        <translation>Una copia ridondante è una di cui è provato che la foto conservata contiene tutto.</translation>
    </message>
    <message>
        <source>An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work.</source>
        <translation>Una versione modificata è la stessa immagine, ritagliata, virata o ritoccata: forse il lavoro di qualcuno.</translation>
    </message>
    <message>
        <source>How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike stay together; copies are not touched by it.</source>
        <translation>Quanto devono somigliarsi due scatti di una scena per stare in un gruppo. Verso destra restano insieme solo quelli molto simili; le copie non ne sono toccate.</translation>
    </message>
    <message>
        <source>The keeper is the photo of a group that stays, and that all others are compared with.</source>
        <translation>La foto conservata è quella del gruppo che resta e con cui si confrontano tutte le altre.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln ripristinata</numerusform>
            <numerusform>%Ln ripristinate</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation>Di nuovo al suo posto</translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation>Ripristinata come «{name}»</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>Mai spostata</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>come link</translation>
    </message>
    <message>
        <source>to “{folder}”</source>
        <translation>in «{folder}»</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annullata</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation>Di questa cartella</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>è in</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>so much</source>
        <translation>tanto così</translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation>il resto della libreria</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation>{held} di {photos}</translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation>Il {share} di {folder} è in {other}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln di essi va guardato da solo.</numerusform>
            <numerusform>%Ln di essi vanno guardati da soli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>%Ln foto può andare via</numerusform>
            <numerusform>%Ln foto possono andare via</numerusform>
        </translation>
    </message>
    <message>
        <source>All their photos stay.</source>
        <translation>Tutte le loro foto restano.</translation>
    </message>
    <message>
        <source>Always keep from “{folder}”</source>
        <translation>Conserva sempre da «{folder}»</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Copies: {what}</source>
        <translation>Copie: {what}</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Foto identiche</translation>
    </message>
    <message>
        <source>Identical photos: {what}</source>
        <translation>Foto identiche: {what}</translation>
    </message>
    <message>
        <source>Kept: {kept}
Others: {others}</source>
        <translation>Conservate: {kept}
Altre: {others}</translation>
    </message>
    <message>
        <source>Other shots of a scene</source>
        <translation>Altri scatti di una scena</translation>
    </message>
    <message>
        <source>Other shots of a scene: {what}</source>
        <translation>Altri scatti di una scena: {what}</translation>
    </message>
    <message>
        <source>Some of their copies go when you clean up, others stay.</source>
        <translation>Con la pulizia alcune loro copie vanno via, altre restano.</translation>
    </message>
    <message>
        <source>Their copies go when you clean up.</source>
        <translation>Le loro copie vanno via con la pulizia.</translation>
    </message>
    <message>
        <source>Within “{folder}”</source>
        <translation>Dentro «{folder}»</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>senza data</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>senza luogo</translation>
    </message>
    <message>
        <source>{groups} · all their photos stay</source>
        <translation>{groups} · tutte le loro foto restano</translation>
    </message>
    <message>
        <source>{groups} · {photos}, {size}</source>
        <translation>{groups} · {photos}, {size}</translation>
    </message>
    <message>
        <source>“{kept}” and “{other}”</source>
        <translation>«{kept}» e «{other}»</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
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
            <numerusform>%Ln copia resta: modificata o con qualcosa in più.</numerusform>
            <numerusform>%Ln copie restano: modificate o con qualcosa in più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>%Ln foto può andare via senza rischi.</numerusform>
            <numerusform>%Ln foto possono andare via senza rischi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>C’è %Ln scena tra cui scegliere.</numerusform>
            <numerusform>Ci sono %Ln scene tra cui scegliere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>L’unico gruppo restante è certo.</numerusform>
            <numerusform>I restanti %Ln gruppi sono certi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>ancora circa %Ln minuto</numerusform>
            <numerusform>ancora circa %Ln minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} di {total} esaminati</translation>
    </message>
    <message>
        <source>{size} won</source>
        <translation>{size} guadagnati</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>Impossibile leggere %Ln file</numerusform>
            <numerusform>Impossibile leggere %Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln gruppo</numerusform>
            <numerusform>%Ln gruppi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln foto è danneggiata in parte</numerusform>
            <numerusform>%Ln foto sono danneggiate in parte</numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation>Una copia è ridondante se è dimostrato che la foto conservata ne contiene tutto: l’immagine intera almeno con il suo dettaglio e i suoi colori, ogni pagina e ogni fotogramma, tutti i testi, il luogo e l’ora, e tutto ciò che è incorporato. Ciò che non si è potuto dimostrare conta come mancante ed è indicato accanto alla copia, che allora resta finché decidi tu.</translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation>Nessuna gemella: ogni foto è unica nel suo genere.</translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation>Rapporto di Twinless</translation>
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
            <numerusform>%Ln copia spostata nel cestino.</numerusform>
            <numerusform>%Ln copie spostate nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>%Ln gruppo di copie trovato.</numerusform>
            <numerusform>%Ln gruppi di copie trovati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln immagine indicizzata con {model}.</numerusform>
            <numerusform>%Ln immagini indicizzate con {model}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them brought back.</source>
        <translation>Tutte ripristinate.</translation>
    </message>
    <message>
        <source>Pictures made.</source>
        <translation>Immagini create.</translation>
    </message>
    <message>
        <source>This installation works.</source>
        <translation>Questa installazione funziona.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation>Un file accanto a questa foto può appartenere anche a un’altra, oppure è arrivato dopo la scansione.</translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation>Impossibile leggere o scrivere un file di Twinless</translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation>L’ha scritta una versione più recente. Non è stato cambiato nulla. Aggiorna Twinless.</translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation>Un altro Twinless, forse una riga di comando, la sta usando. Chiudilo e riprova.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation>Controlla il disco e i permessi di {path} e riprova ({error}). Le tue foto sono intatte.</translation>
    </message>
    <message>
        <source>It has not the same bytes as a kept photo, so no link can take its place.</source>
        <translation>Non ha gli stessi byte di una foto conservata, quindi nessun link può prenderne il posto.</translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation>Non è dimostrato che una foto conservata contenga tutto ciò che contiene questa.</translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation>Non sarebbe stata conservata alcuna foto che le corrisponda direttamente.</translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation>Nessuna foto è ancora stata spostata nel cestino, oppure sono tutte tornate.</translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation>Del suo gruppo non sarebbe stato conservato nulla.</translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation>L’apertura dell’immagine ha richiesto troppo tempo.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Non ha funzionato</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation>L’unità non è riuscita a fornire il file.</translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation>L’unità con questa foto non ha un cestino che funzioni.</translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>L’unità con questa foto non è collegata.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Il file è cambiato durante la lettura.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation>Il file finisce a metà dell’immagine.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation>Il file non è un’immagine, qualunque cosa dica il suo nome.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation>Il file {path} è danneggiato. Le tue foto sono intatte. Sposta altrove quel file ed esegui di nuovo la scansione.</translation>
    </message>
    <message>
        <source>The first frame or page is shown. A later one is damaged or missing.</source>
        <translation>Si vede il primo fotogramma o la prima pagina. Qualcosa di successivo è danneggiato o manca.</translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation>Impossibile scrivere nella cartella di questa foto.</translation>
    </message>
    <message>
        <source>The kept photo lies on another drive, so no link can lead to it.</source>
        <translation>La foto conservata è su un’altra unità, quindi nessun link può portarvi.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Impossibile leggere la libreria</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>La libreria è in uso</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Il nome del rapporto deve finire con {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>Il percorso della foto è copiato.</numerusform>
            <numerusform>I percorsi di %Ln foto sono copiati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo that this became a link to was changed since, so the link was left as it is.</source>
        <translation>La foto a cui porta questo link è cambiata da allora, quindi il link è stato lasciato com’è.</translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation>La foto da conservare è cambiata dopo la scansione.</translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation>La foto da conservare non è più dov’era.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Impossibile leggere l’immagine</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>L’immagine ha troppi pixel per essere aperta in sicurezza.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’immagine è danneggiata.</translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation>L’immagine ha mandato in errore il suo decodificatore.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Impossibile usare le impostazioni</translation>
    </message>
    <message>
        <source>The system did not make a link in the place of this photo.</source>
        <translation>Il sistema non ha creato un link al posto di questa foto.</translation>
    </message>
    <message>
        <source>The system did not move this photo to the folder you chose.</source>
        <translation>Il sistema non ha spostato questa foto nella cartella scelta.</translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation>Il sistema non ha ripristinato questa foto.</translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation>Il sistema non permette di spostare questa foto.</translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation>Il sistema non permette di leggere questo file.</translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation>Il sistema non lascia che Twinless guardi nel Cestino. Consentilo in Privacy e sicurezza, Accesso completo al disco, oppure ripristina la foto dal Cestino nel Finder.</translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation>Il sistema non ha un gestore di file che possa mostrare questo file. Si trova in {folder}.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation>Il cestino del sistema non ha accettato questa foto.</translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation>Il cestino ha segnalato che è andata bene, ma questa foto è ancora al suo posto.</translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation>Accanto a {path} non c’è più spazio. Libera un po’ di spazio e continua; non si è perso nulla.</translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation>Non c’è spazio per ripristinare questa foto.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c’è nulla da annullare</translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation>Non c’era spazio per spostare questa foto.</translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation>Questa foto e quella da conservare sono un solo file con due nomi.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Impossibile usare questa cartella</translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation>Questa libreria richiede un Twinless più recente</translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation>Questa foto è cambiata dopo la scansione, quindi è stata lasciata com’era.</translation>
    </message>
    <message>
        <source>This photo is no longer in the folder that it was moved to.</source>
        <translation>Questa foto non è più nella cartella in cui è stata spostata.</translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation>Questa foto non è più nel cestino; è stato svuotato, oppure la foto è stata spostata a mano.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation>Questa foto non è più dov’era.</translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation>Questa foto ha lasciato il suo posto, ma non è stata vista nel cestino, quindi non vi è stato spostato altro.</translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation>Questa foto è in una cartella protetta.</translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation>Questo file sidecar contiene ciò che dicevano le foto di un’altra pulizia, quindi è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation>Questo file sidecar è cambiato da quando la pulizia lo ha scritto, quindi è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation>Twinless non conosce questo tipo di immagine.</translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation>Twinless ha incontrato un errore che non conosce ({error}). Le tue foto sono intatte.</translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation>Non è stato possibile scrivere ciò che dice questa foto accanto alla foto da conservare.</translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation>Nel frattempo hai deciso di conservare questa foto.</translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation>esclusi da un modello</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>nascosti</translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation>in un cestino</translation>
    </message>
    <message>
        <source>in folders that clean-ups moved photos to</source>
        <translation>in cartelle in cui le pulizie hanno spostato foto</translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation>in librerie di foto di altri programmi</translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation>in istantanee e altre cartelle di sistema</translation>
    </message>
    <message>
        <source>links</source>
        <translation>collegamenti</translation>
    </message>
    <message>
        <source>named as files of other kinds</source>
        <translation>con nomi di altri tipi di file</translation>
    </message>
    <message>
        <source>no pictures by what they hold</source>
        <translation>che per contenuto non sono immagini</translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation>senza permesso di guardare</translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation>solo nel cloud</translation>
    </message>
    <message>
        <source>pipes, sockets and devices</source>
        <translation>pipe, socket e dispositivi</translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation>secondi nomi di uno stesso file</translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation>più piccoli del minimo</translation>
    </message>
    <message>
        <source>with a path too long for the system</source>
        <translation>con un percorso troppo lungo per il sistema</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>Impossibile leggere {path}</translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation>{path} non è una cartella che si possa aprire.</translation>
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
            <numerusform>%Ln foto è selezionata.</numerusform>
            <numerusform>%Ln foto sono selezionate.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the folder of this photo</source>
        <translation>Tutte nella cartella di questa foto</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>In cosa differisce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>The largest of each group</source>
        <translation>La più grande di ogni gruppo</translation>
    </message>
    <message>
        <source>The newest of each group</source>
        <translation>La più recente di ogni gruppo</translation>
    </message>
    <message>
        <source>The oldest of each group</source>
        <translation>La più vecchia di ogni gruppo</translation>
    </message>
    <message>
        <source>The others of the same groups</source>
        <translation>Le altre degli stessi gruppi</translation>
    </message>
    <message>
        <source>The smallest of each group</source>
        <translation>La più piccola di ogni gruppo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Cosa succede</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln cartella vuota rimossa.</numerusform>
            <numerusform>%Ln cartelle vuote rimosse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>Impossibile leggere %Ln file:</numerusform>
            <numerusform>Impossibile leggere %Ln file:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln file letto</numerusform>
            <numerusform>%Ln file letti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>%Ln gruppo conserva un’altra foto.</numerusform>
            <numerusform>%Ln gruppi conservano un’altra foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln di esse si trova in una cartella di quarantena sul suo disco.</numerusform>
            <numerusform>%Ln di esse si trovano in una cartella di quarantena sul loro disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln foto ({files} file)</numerusform>
            <numerusform>%Ln foto ({files} file)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln foto è danneggiata in parte:</numerusform>
            <numerusform>%Ln foto sono danneggiate in parte:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln foto è anche lì ({size}).</numerusform>
            <numerusform>%Ln foto sono anche lì ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln foto non si vede più come duplicato.</numerusform>
            <numerusform>%Ln foto non si vedono più come duplicati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>%Ln foto ripristinata.</numerusform>
            <numerusform>%Ln foto ripristinate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>%Ln foto decisa.</numerusform>
            <numerusform>%Ln foto decise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln foto è stata lasciata com’era.</numerusform>
            <numerusform>%Ln foto sono state lasciate com’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln foto è stata lasciata com’era. Ciò che dice contraddice la foto da conservare.</numerusform>
            <numerusform>%Ln foto sono state lasciate com’erano. Ciò che dicono contraddice la foto da conservare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln foto è stata riletta, perché ora Twinless vi cerca di più.</numerusform>
            <numerusform>%Ln foto sono state rilette, perché ora Twinless vi cerca di più.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>È stato scritto %Ln file sidecar accanto a foto conservate.</numerusform>
            <numerusform>Sono stati scritti %Ln file sidecar accanto a foto conservate.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fetch --for {name}: {what}, {size}</source>
        <translation>--fetch --for {name}: {what}, {size}</translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation>--quarantine le sposta in una cartella su quell’unità.</translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation>Assente: {folder}. Le sue foto restano in memoria.</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Può andarsene</translation>
    </message>
    <message>
        <source>Cleared out: {folder}</source>
        <translation>Da svuotare: {folder}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identiche</translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>Nessuna gemella: %Ln foto, unica nel suo genere.</numerusform>
            <numerusform>Nessuna gemella: %Ln foto, ognuna unica nel suo genere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation>Saltati: {things}.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Preferred: {folder}</source>
        <translation>Preferita: {folder}</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Scatti simili</translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation>La libreria non contiene questa immagine.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Nel cestino</translation>
    </message>
    <message>
        <source>To the trash: {before} before, {after} after.</source>
        <translation>Nel cestino: prima {before}, dopo {after}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation>{before} ora è {now}, perché al suo posto c’era altro.</translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation>{fate} {photo}  (resta: {kept})</translation>
    </message>
    <message>
        <source>{file} is written; --from takes it.</source>
        <translation>{file} è scritto; --from lo prende.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s, {rate}/s.</source>
        <translation>{photos}, {files} in {seconds} s, {rate}/s.</translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s.</source>
        <translation>{photos}, {files} in {seconds} s.</translation>
    </message>
    <message>
        <source>{photos}, {size}, became hard links to the photos that stay.</source>
        <translation>Ora hard link alle foto che restano: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation>Nel cestino ora: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to {folder}.</source>
        <translation>Ora in {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would be moved to {folder}.</source>
        <translation>Andrebbero in {folder}: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would become hard links to the photos that stay.</source>
        <translation>Diventerebbero hard link alle foto che restano: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation>Andrebbero nel cestino: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… e ancora %Ln gruppo; --report li scrive tutti in un file.</numerusform>
            <numerusform>… e ancora %Ln gruppi; --report li scrive tutti in un file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… e ancora %Ln.</numerusform>
            <numerusform>… e ancora %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>(otherwise {value})</source>
        <translation>(altrimenti {value})</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obbligatorio)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>of a language, such as de</comment>
        <translation>CODICE</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]…</source>
        <translation>COMANDO [ARGOMENTI]…</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <translation>Scegli uno tra {values}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands for a folder</comment>
        <translation>CARTELLA</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Intendevi {names}?</translation>
    </message>
    <message>
        <source>EDIT</source>
        <comment>stands for something that was done to a copy</comment>
        <translation>MODIFICA</translation>
    </message>
    <message>
        <source>FATE</source>
        <comment>stands for keep, trash or undecided</comment>
        <translation>DECISIONE</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMERO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PERCORSO</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>PICTURE</source>
        <translation>IMMAGINE</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Mostra questo aiuto e termina.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Non esiste il comando «{name}».</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean {names}?</source>
        <translation>Non esiste il comando «{name}». Intendevi {names}?</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Non esiste l’opzione {name}.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Deve essere un numero.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Deve essere un numero intero.</translation>
    </message>
    <message>
        <source>This must be {least} or more.</source>
        <translation>Deve essere {least} o più.</translation>
    </message>
    <message>
        <source>Too much was given: {arguments}.</source>
        <translation>È stato indicato troppo: {arguments}.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALORE</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPZIONI]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Manca {name}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} richiede un valore.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} non accetta valori.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>an option or argument, and what is wrong with its value</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{command}” says more.</source>
        <translation>«{command}» dice di più.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>A link to the kept photo</source>
        <translation>Un link alla foto conservata</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>collegare</translation>
    </message>
    <message>
        <source>move</source>
        <translation>spostare</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln bit</numerusform>
            <numerusform>%Ln bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation>
            <numerusform>%Ln bit per canale</numerusform>
            <numerusform>%Ln bit per canale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation>
            <numerusform>%Ln didascalia</numerusform>
            <numerusform>%Ln didascalie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln commento</numerusform>
            <numerusform>%Ln commenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copia</numerusform>
            <numerusform>%Ln copie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>manca %Ln giorno</numerusform>
            <numerusform>mancano %Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln file accanto</numerusform>
            <numerusform>%Ln file accanto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln fotogramma</numerusform>
            <numerusform>%Ln fotogrammi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln fotogramma di {total}</numerusform>
            <numerusform>%Ln fotogrammi di {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>un fotogramma che può essere diverso</numerusform>
            <numerusform>%Ln fotogrammi che possono essere diversi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>ancora %Ln immagine</numerusform>
            <numerusform>ancora %Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln va via</numerusform>
            <numerusform>%Ln vanno via</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>manca %Ln ora</numerusform>
            <numerusform>mancano %Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln foto identica</numerusform>
            <numerusform>%Ln foto identiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln parola chiave</numerusform>
            <numerusform>%Ln parole chiave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>manca %Ln minuto</numerusform>
            <numerusform>mancano %Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln altra</numerusform>
            <numerusform>%Ln altre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln di {total} fotogrammi</numerusform>
            <numerusform>%Ln di {total} fotogrammi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln di {total} pagine</numerusform>
            <numerusform>%Ln di {total} pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>%Ln altro testo</numerusform>
            <numerusform>%Ln altri testi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln pagina</numerusform>
            <numerusform>%Ln pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln pagina di {total}</numerusform>
            <numerusform>%Ln pagine di {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>una pagina che può essere diversa</numerusform>
            <numerusform>%Ln pagine che possono essere diverse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln immagine</numerusform>
            <numerusform>%Ln immagini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>manca %Ln secondo</numerusform>
            <numerusform>mancano %Ln secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln foto simile</numerusform>
            <numerusform>%Ln foto simili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln resta</numerusform>
            <numerusform>%Ln restano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln testo</numerusform>
            <numerusform>%Ln testi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln titolo</numerusform>
            <numerusform>%Ln titoli</numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation>+{things}</translation>
    </message>
    <message>
        <source>A clean-up took this photo away before, and it came back.</source>
        <translation>Una pulizia aveva già tolto questa foto, ed è tornata.</translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation>Una copia della foto conservata.</translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation>Una copia della foto conservata: {edits}.</translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation>Un file accanto può appartenere anche a un’altra foto, quindi viene lasciata com’è.</translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation>Rispetto alla conservata</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Un altro scatto della scena.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profilo colore</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Confronto: {done} di {total}</translation>
    </message>
    <message>
        <source>Copies: one picture, resized, saved anew or edited.</source>
        <translation>Copie: un’immagine, ridimensionata, salvata di nuovo o modificata.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Scaricamento</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation>Scaricamento: {done} di {total}</translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation>Extra incorporati</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dimensione del file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Segui la proposta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogrammi</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>mappa di guadagno HDR</translation>
    </message>
    <message>
        <source>Identical: these files hold the same bytes.</source>
        <translation>Identiche: questi file contengono gli stessi byte.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indicizzazione</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indicizzazione: {done} di {total}</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation>Contiene qualcosa che manca alla foto conservata: {things}. Per questo non viene proposta per il cestino.</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation>Contiene qualcosa che manca alla foto conservata: {things}.</translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation>È una versione modificata, quindi non viene proposta per il cestino.</translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation>Non è dimostrato che la foto conservata contenga tutta la sua immagine, quindi non viene proposta per il cestino.</translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation>È in una cartella protetta, quindi viene lasciata com’è.</translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation>La sua unità non è collegata, quindi viene lasciata com’è.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualità JPEG</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Conserva tutte</translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation>Conservata per: {reasons}</translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation>Manca alla conservata</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Esame delle cartelle</translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation>Esame delle cartelle: {done} trovate</translation>
    </message>
    <message>
        <source>Making link {done} of {total}</source>
        <translation>Creazione del link {done} di {total}</translation>
    </message>
    <message>
        <source>Making links</source>
        <translation>Creazione dei link</translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation>Campi di metadati</translation>
    </message>
    <message>
        <source>Moving to the folder</source>
        <translation>Spostamento nella cartella</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>Spostamento nel cestino</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the folder</source>
        <translation>Spostamento di {done} su {total} nella cartella</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation>Spostamento nel cestino: {done} di {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Non sono duplicati</translation>
    </message>
    <message>
        <source>Nothing of this group goes to the trash (Shift+K).</source>
        <translation>Niente di questo gruppo va nel cestino (Maiusc+K).</translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation>Di questo gruppo non si conserverebbe nulla</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation>Ripristino: {done} di {total}</translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation>RAW + {format}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lettura: {done} di {total}</translation>
    </message>
    <message>
        <source>Similar: other shots of one scene. None of them goes unless you say so.</source>
        <translation>Simili: altri scatti di una scena. Nessuno va via se non lo dici tu.</translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation>Resta o se ne va insieme a: {names}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scattata</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Scattata: {when}</translation>
    </message>
    <message>
        <source>Takes back what you decided about this group: what Twinless proposes holds (P).</source>
        <translation>Ritira ciò che hai deciso su questo gruppo: vale ciò che Twinless propone (P).</translation>
    </message>
    <message>
        <source>That it matches is certain.</source>
        <translation>Che corrisponda è certo.</translation>
    </message>
    <message>
        <source>That it matches is likely: have a look.</source>
        <translation>Che corrisponda è probabile: dai un’occhiata.</translation>
    </message>
    <message>
        <source>That it matches is very likely.</source>
        <translation>Che corrisponda è molto probabile.</translation>
    </message>
    <message>
        <source>That these photos match is certain.</source>
        <translation>Che queste foto corrispondano è certo.</translation>
    </message>
    <message>
        <source>That these photos match is likely, by the least sure of them.</source>
        <translation>Che queste foto corrispondano è probabile, secondo la meno sicura.</translation>
    </message>
    <message>
        <source>That these photos match is very likely, by the least sure of them.</source>
        <translation>Che queste foto corrispondano è molto probabile, secondo la meno sicura.</translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation>La foto conservata.</translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation>Gli stessi byte della foto conservata.</translation>
    </message>
    <message>
        <source>These photos are never again shown as duplicates of each other (N).</source>
        <translation>Queste foto non vengono più mostrate come duplicati l’una dell’altra (N).</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Queste foto contengono gli stessi byte; sono duplicati.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Cestino</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation>Twinless non conosce tutto ciò che contiene, quindi non viene proposta per il cestino.</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation>Twinless non conosce tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Estrazione</translation>
    </message>
    <message>
        <source>Unpacking {done} of {total}</source>
        <translation>Estrazione: {done} di {total}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Perché resta</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Scrittura: {done} di {total}</translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation>Hai detto che è la stessa immagine, quindi non viene proposta per il cestino.</translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation>una nota di copyright</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>una mappa di profondità</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>un’etichetta</translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation>un video in movimento</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>una parte del file è danneggiata</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>una valutazione</translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation>l’ha scelta una regola</translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation>una gamma di colori più ampia</translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation>una mappa di guadagno HDR</translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation>un altro numero di fotogrammi</translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation>un altro numero di pagine</translation>
    </message>
    <message>
        <source>background blurred</source>
        <translation>sfondo sfocato</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>qualità migliore</translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation>file più grande</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>sfocata</translation>
    </message>
    <message>
        <source>border</source>
        <translation>bordo</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>più chiara</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>luminosità</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>fotocamera</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>ora dello scatto</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colore</translation>
    </message>
    <message>
        <source>colour +</source>
        <translation>colore +</translation>
    </message>
    <message>
        <source>colour −</source>
        <translation>colore −</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>contrasto</translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation>contrasto +</translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation>contrasto −</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>copyright</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>autore</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>ritaglio</translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation>ritaglio {share}</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>ritagliata</translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation>ritagliata al {share} dell’immagine</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>più scura</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>mappa di profondità</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation>con disegni</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>incorporato</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>ingrandita</translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation>ingrandita al {share} senza più dettaglio</translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation>ingrandita {share}</translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation>meno colori</translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation>il dettaglio fine è stato levigato</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>prima per nome</translation>
    </message>
    <message>
        <source>float</source>
        <translation>virgola mobile</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grigia</translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation>ha un file accanto</translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation>ha extra incorporati</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>contiene tutto ciò che contengono le altre</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identica</translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation>la sua unità è collegata e non di sola lettura</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetta</translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation>immagine più grande</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>livelli</translation>
    </message>
    <message>
        <source>less</source>
        <translation>meno</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>meno nitida</translation>
    </message>
    <message>
        <source>light and dark were exchanged</source>
        <translation>luci e ombre sono state scambiate</translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation>luce in virgola mobile</translation>
    </message>
    <message>
        <source>light was changed in places</source>
        <translation>la luce è stata cambiata in alcune parti</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probabile</translation>
    </message>
    <message>
        <source>local light</source>
        <translation>luce locale</translation>
    </message>
    <message>
        <source>location</source>
        <translation>località</translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation>ha perso metadati come la data o il luogo</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>specchiata</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>more</source>
        <translation>più</translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation>più metadati</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>movimento</translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation>immagine in movimento</translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation>nome dato da una fotocamera</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation>senza GPS</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>senza metadati</translation>
    </message>
    <message>
        <source>no motion</source>
        <translation>senza movimento</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>con rumore</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>non danneggiata</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>file meno recente</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>formato originale</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>altro formato</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>sovraesposta</translation>
    </message>
    <message>
        <source>panorama</source>
        <translation>panoramica</translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation>forse altro</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>prospettiva</translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation>nome più semplice</translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation>cartella preferita</translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation>cartella protetta</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>ricolorata</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>ricompressa</translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation>ridotta a pochi colori</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>ridimensionata</translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation>ridimensionata al {share} della larghezza</translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation>salvata come {format}</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>schermata</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation>più nitida</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la più nitida</translation>
    </message>
    <message>
        <source>shown on a screen or page</source>
        <translation>mostrata su uno schermo o una pagina</translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation>mostra di più della scena</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>simile</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>dimensioni ignote</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>levigata</translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation>qualcosa che Twinless non ha esaminato</translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation>qualcosa che Twinless non conosce</translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation>vi è stato disegnato qualcosa</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation>è diritta</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>raddrizzata</translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation>raddrizzata {degrees}°</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>deformata</translation>
    </message>
    <message>
        <source>text on it</source>
        <translation>con testo</translation>
    </message>
    <message>
        <source>text was written on it</source>
        <translation>vi è stato scritto del testo</translation>
    </message>
    <message>
        <source>the background was blurred</source>
        <translation>lo sfondo è stato sfocato</translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation>il nome della fotocamera</translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation>l’ora dello scatto</translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation>i colori di una parte sono stati cambiati</translation>
    </message>
    <message>
        <source>the corners were made darker</source>
        <translation>gli angoli sono stati scuriti</translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation>il nome del suo autore</translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation>il nome della sua località</translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>il nome di %Ln persona</numerusform>
            <numerusform>i nomi di %Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>the perspective was changed</source>
        <translation>la prospettiva è stata cambiata</translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation>il luogo (GPS)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation>le impostazioni del suo sviluppo</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>il fuso orario</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuso orario</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>virata</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>troppo scura</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>trasparenza</translation>
    </message>
    <message>
        <source>trashed before</source>
        <translation>già nel cestino</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>ruotata</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>ruotata {degrees}°</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>non modificata</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>dati ignoti</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>molto probabile</translation>
    </message>
    <message>
        <source>vignette</source>
        <translation>vignettatura</translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation>ciò che la rende una panoramica</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>bilanciamento del bianco</translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation>colori ampi</translation>
    </message>
    <message>
        <source>with edit</source>
        <translation>con modifica</translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation>con sidecar</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>senza colore</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>l’hai scelta tu</translation>
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
        <translation>{name}. {relation} {outcome}. {dimensions}, {size}. Gruppo {position} di {groups}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation>{photo} È quella che cerchi.</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} possono andarsene</translation>
    </message>
    <message>
        <source>{size} · E opens</source>
        <translation>{size} · E apre</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
