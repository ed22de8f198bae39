<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinless</source>
        <translation>Über Twinless</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finds the photos you have more than once. Nothing leaves this computer.</source>
        <translation>Findet die Fotos, die Sie mehrfach haben. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern …</translation>
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
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>All others of the group that may go to the trash go.</source>
        <translation>Alle anderen der Gruppe, die in den Papierkorb dürfen, kommen weg.</translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Auch bearbeitete Fassungen vorschlagen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Doubtful groups, least sure first</source>
        <translation>Zweifelhafte Gruppen, unsicherste zuerst</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Dem Vorschlag folgen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group together</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>Groups as a table</source>
        <translation>Gruppen als Tabelle</translation>
    </message>
    <message>
        <source>Groups of which a match is not certain. The queue ends when none is left.</source>
        <translation>Gruppen, in denen eine Übereinstimmung nicht sicher ist. Die Liste endet, wenn keine mehr übrig ist.</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Identische Fotos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation>Alle der Gruppe behalten</translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation>Nur dieses behalten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Größere Bilder</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Make this the keeper</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Dieses behalten; das bisherige kommt weg</translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation>In den Papierkorb verschieben …</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation>Von nichts ein Duplikat</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Nothing of the group goes to the trash.</source>
        <translation>Nichts aus der Gruppe kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Open or fold a large group</source>
        <translation>Große Gruppe auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation>Indizieren anhalten</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation>Bilder in üblicher Größe</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation>Entscheidung wiederholen</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Kleinere Bilder</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Abspalten</translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation>Indizieren abbrechen</translation>
    </message>
    <message>
        <source>The groups of the selected photos show one picture, and become one group.</source>
        <translation>Die Gruppen der ausgewählten Fotos zeigen ein Bild und werden eine Gruppe.</translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation>Die Fotos der Gruppe sind keine Duplikate voneinander. Sind andere Fotos als das behaltene ausgewählt, ist jedes davon von nichts ein Duplikat, weder jetzt noch später.</translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation>Die ausgewählten Fotos sind keine Duplikate der übrigen Gruppe; untereinander können sie es sein.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation>Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Rückgängig und Aufräumen</translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation>Letztes Aufräumen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What is shown for this group holds; it counts as reviewed.</source>
        <translation>Was für diese Gruppe gezeigt wird, gilt; sie zählt als durchgesehen.</translation>
    </message>
    <message>
        <source>What you decided about the group is taken back.</source>
        <translation>Was Sie über die Gruppe entschieden haben, wird zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>AddonControls</name>
    <message>
        <source>Add-on</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Add-ons (*.zip)</source>
        <translation>Zusätze (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file with the add-on</source>
        <translation>Datei mit dem Zusatz wählen</translation>
    </message>
    <message>
        <source>Download it ({size})</source>
        <translation>Herunterladen ({size})</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>It is in use, and goes when Twinless is started next.</source>
        <translation>Er ist in Gebrauch und wird entfernt, wenn Twinless das nächste Mal startet.</translation>
    </message>
    <message>
        <source>It is installed, and used from the next scan on.</source>
        <translation>Er ist installiert und gilt ab dem nächsten Scan.</translation>
    </message>
    <message>
        <source>It is removed.</source>
        <translation>Er ist entfernt.</translation>
    </message>
    <message>
        <source>It was stopped. What came so far is kept, so that it can go on from there.</source>
        <translation>Angehalten. Was bis hierher kam, bleibt, damit es von dort weitergehen kann.</translation>
    </message>
    <message>
        <source>Reading the file… {done} of {total}</source>
        <translation>Datei wird gelesen … {done} von {total}</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the add-on?</source>
        <translation>Den Zusatz entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>Twinless then computes on the processor, with its own model. What it knows of your photos stays. To use a graphics processor or the ImageNet model later, the add-on must be fetched again.</source>
        <translation>Twinless rechnet dann auf dem Prozessor, mit seinem eigenen Modell. Was es von Ihren Fotos weiß, bleibt. Um später einen Grafikprozessor oder das ImageNet-Modell zu nutzen, muss der Zusatz noch einmal geholt werden.</translation>
    </message>
    <message>
        <source>Unpacking… {done} of {total}</source>
        <translation>Wird ausgepackt … {done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation>Mit den üblichen Einstellungen starten</translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation>{problem}

Sie können die Datei richten oder mit den üblichen Einstellungen starten; sie bleibt als {file} erhalten.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>%Ln weitere Begleitdatei</numerusform>
            <numerusform>%Ln weitere Begleitdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation>Von einer Ihrer Regeln entschieden</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Von Ihnen entschieden</translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation>Bearbeitete Fassungen eines Fotos, das bleibt</translation>
    </message>
    <message>
        <source>Edited versions that were cleaned up before and came back</source>
        <translation>Bearbeitete Fassungen, die schon aufgeräumt waren und zurückkamen</translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation>Identisch: dieselben Bytes wie ein Foto, das bleibt</translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation>Redundante Kopien</translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation>Redundante Kopien: {edits}</translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation>Ganze Gruppen, von denen nichts behalten wird</translation>
    </message>
    <message>
        <source>in another format</source>
        <translation>in anderem Format</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>neu komprimiert</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation>ohne Metadaten</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation>Wenn Sie abbrechen, lässt sich rückgängig machen, was schon weg ist; der Rest bleibt an seinem Platz.</translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation>Wenn Sie abbrechen, bleibt zurück, was schon zurück ist; der Rest wartet.</translation>
    </message>
    <message>
        <source>Moving photos to the folder</source>
        <translation>Fotos werden in den Ordner verschoben</translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation>Fotos werden in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation>Fotos werden zurückgelegt</translation>
    </message>
    <message>
        <source>Replacing photos by links</source>
        <translation>Fotos werden durch Links ersetzt</translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation>Halten, um das andere am Platz des behaltenen zu sehen</translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation>Nur dieses der Gruppe behalten</translation>
    </message>
    <message>
        <source>Keep or trash; held, go through the group in place</source>
        <translation>Behalten oder Papierkorb; gehalten: die Gruppe an Ort und Stelle durchsehen</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation>Dieses behalten; das bisherige kommt weg</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Gemeinsam bewegen</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation>Umranden, was beide zeigen</translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation>Pixelgenau oder ganz</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorige Gruppe</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>Sharpest shots first</source>
        <translation>Schärfste Aufnahmen zuerst</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation>Alles zeigen, was bekannt ist</translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation>Vier Fotos zeigen</translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation>Ein Foto allein zeigen</translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation>Drei Fotos zeigen</translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation>Zwei Fotos zeigen</translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation>Zeigen, wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation>Drehen wie das behaltene</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
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
        <translation>Das ist das erste Foto.</translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation>Das ist das letzte Foto der Gruppe.</translation>
    </message>
    <message>
        <source>{title}  ·  photo {n} of {total}</source>
        <translation>{title}  ·  Foto {n} von {total}</translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Add-on: PyTorch</source>
        <translation>Zusatz: PyTorch</translation>
    </message>
    <message>
        <source>Apple graphics processor</source>
        <translation>Grafikprozessor von Apple</translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation>Beim nächsten Scan werden alle Fotos neu beschrieben. Was Sie entschieden haben, bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation>Datei mit den Gewichten wählen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation>Herunterladen (98 MB)</translation>
    </message>
    <message>
        <source>Graphics processors and the ImageNet model need it. It is fetched only when you say so, from where PyTorch is published, and what is not exactly as expected is refused.</source>
        <translation>Grafikprozessoren und das ImageNet-Modell brauchen ihn. Er wird nur geholt, wenn Sie es sagen, von dort, wo PyTorch veröffentlicht wird; was nicht genau so ist wie erwartet, wird abgelehnt.</translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation>ImageNet, gemacht zum Benennen von Dingen</translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation>Seine Gewichte sind noch nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation>Berechnet aus jedem Foto, wonach es verglichen wird. Mit einem anderen Modell werden alle Fotos neu beschrieben.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation>Modell und Gerät</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation>Aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation>Das Herunterladen wurde abgebrochen; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation>Das schnellste vorhandene</translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation>Das von Twinless, gemacht zum Finden von Kopien</translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation>Gewichte (*.pth)</translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation>Worauf das Modell rechnet; gezeigt wird nur, was dieser Rechner hat. Gilt ab dem nächsten Scan.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln Foto wartet und bleibt vorgemerkt.</numerusform>
            <numerusform>%Ln Fotos warten und bleiben vorgemerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Auch %Ln Gruppe als Ganzes verschieben; von ihr würde nichts behalten.</numerusform>
            <numerusform>Auch %Ln Gruppen als Ganzes verschieben; von ihnen würde nichts behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Auch %Ln Foto verschieben, das eine Regel gewählt hat und das Sie nie angesehen haben.</numerusform>
            <numerusform>Auch %Ln Fotos verschieben, die eine Regel gewählt hat und die Sie nie angesehen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Auch %Ln Foto verschieben, dessen Laufwerk keinen brauchbaren Papierkorb hat, in den Ordner {place} dort.</numerusform>
            <numerusform>Auch %Ln Fotos verschieben, deren Laufwerk keinen brauchbaren Papierkorb hat, in den Ordner {place} dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>%Ln Foto ({files} Dateien) in einen Ordner verschieben?</numerusform>
            <numerusform>%Ln Fotos ({files} Dateien) in einen Ordner verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>%Ln Foto ({files} Dateien) in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Fotos ({files} Dateien) in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>%Ln Foto in einen Ordner verschieben?</numerusform>
            <numerusform>%Ln Fotos in einen Ordner verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>%Ln Foto in den Ordner verschieben</numerusform>
            <numerusform>%Ln Fotos in den Ordner verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschieben</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschieben?</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation>Jetzt käme nichts weg.</translation>
    </message>
    <message>
        <source>Only photos of the groups that are shown now</source>
        <translation>Nur Fotos der Gruppen, die jetzt gezeigt werden</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>%Ln Foto ({files} Dateien) durch Hardlinks ersetzen?</numerusform>
            <numerusform>%Ln Fotos ({files} Dateien) durch Hardlinks ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>%Ln Foto durch einen Hardlink ersetzen?</numerusform>
            <numerusform>%Ln Fotos durch Hardlinks ersetzen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>%Ln Foto durch Link ersetzen</numerusform>
            <numerusform>%Ln Fotos durch Links ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation>Für eine Kopie im Papierkorb {place} fehlt Platz: {needed} werden gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation>Was nicht übernommen werden kann und bleibt</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Was wegkommt und was bleibt</translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation>Was neben behaltene Fotos geschrieben wird</translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation>Was bleibt und warum</translation>
    </message>
    <message>
        <source>Why they go</source>
        <translation>Warum sie wegkommen</translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Texte, Orte und Zeiten in Begleitdateien neben den behaltenen Fotos schreiben; dann kann %Ln weiteres Foto weg.</numerusform>
            <numerusform>Texte, Orte und Zeiten in Begleitdateien neben den behaltenen Fotos schreiben; dann können %Ln weitere Fotos weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>{size} lassen sich gewinnen. Jedes Foto wird noch einmal geprüft, kurz bevor es wegkommt, und Sie können alles rückgängig machen.</translation>
    </message>
    <message>
        <source>{size} in all. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation>Zusammen {size}. Jedes Foto wird noch einmal geprüft, kurz bevor es wegkommt, und Sie können alles rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation>Ein Tag, ein Monat oder ein Jahr; leer für jeden. Auf und Ab ändern ihn.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln Foto bleibt unberührt: geschützt, nicht verbunden oder mit Dateien, die auch zu anderen gehören.</numerusform>
            <numerusform>%Ln Fotos bleiben unberührt: geschützt, nicht verbunden oder mit Dateien, die auch zu anderen gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln Foto ist von nichts ein Duplikat</numerusform>
            <numerusform>%Ln Fotos sind von nichts Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln Foto folgt dem Vorschlag</numerusform>
            <numerusform>%Ln Fotos folgen dem Vorschlag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto behalten</numerusform>
            <numerusform>%Ln Fotos behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation>Nur eines behalten</translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation>Zum behaltenen machen</translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation>Gruppen zusammenlegen</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation>Gruppe teilen</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>%Ln leerer Ordner wurde entfernt; Rückgängig legt ihn zurück.</numerusform>
            <numerusform>%Ln leere Ordner wurden entfernt; Rückgängig legt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht zurückgelegt werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht zurückgelegt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln davon ist wieder, wo es war.</numerusform>
            <numerusform>%Ln davon sind wieder, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln Foto ist wieder, wo es war</numerusform>
            <numerusform>%Ln Fotos sind wieder, wo sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln Foto ist jetzt ein Link</numerusform>
            <numerusform>%Ln Fotos sind jetzt Links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln Foto bekam einen anderen Namen, da seiner vergeben war.</numerusform>
            <numerusform>%Ln Fotos bekamen einen anderen Namen, da ihrer vergeben war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln Foto in Quarantäne verschoben</numerusform>
            <numerusform>%Ln Fotos in Quarantäne verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln Foto in den Ordner verschoben</numerusform>
            <numerusform>%Ln Fotos in den Ordner verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln Foto blieb unberührt</numerusform>
            <numerusform>%Ln Fotos blieben unberührt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln Begleitdatei wurde neben behaltene Fotos geschrieben.</numerusform>
            <numerusform>%Ln Begleitdateien wurden neben behaltene Fotos geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation>Jedes Foto ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation>Nichts wurde verschoben</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nichts wurde zurückgelegt</translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation>Fotos und Gründe</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>%Ln leeren Ordner entfernen</numerusform>
            <numerusform>%Ln leere Ordner entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation>Quarantäneordner auf diesem Laufwerk benutzen …</translation>
    </message>
    <message>
        <source>You stopped it; the rest can still be put back.</source>
        <translation>Sie haben abgebrochen; der Rest lässt sich noch zurücklegen.</translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation>Sie haben abgebrochen; der Rest ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>{size} are free now. Each link leads to the kept photo. You can take all of it back.</source>
        <translation>{size} sind jetzt frei. Jeder Link führt zum behaltenen Foto. Sie können alles rückgängig machen.</translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation>{size} sind frei, sobald der Papierkorb geleert ist. Bis dahin können Sie alles zurückholen.</translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation>{size} liegen im Quarantäneordner dieses Laufwerks. Sie können alles zurückholen.</translation>
    </message>
    <message>
        <source>{size} lie in {folder}. You can take all of it back.</source>
        <translation>{size} liegen in {folder}. Sie können alles zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weiterer.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation>Wählen Sie einen Ordner. Twinless findet Kopien, auch verkleinerte, beschnittene oder bearbeitete, zeigt, warum sie zusammengehören und welche bleiben sollte. Nichts wird verschoben, bevor Sie es sagen, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Die Fotos finden, die Sie mehrfach haben</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation>oder Ordner hierher ziehen</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Daten (*.json)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation>Wenn Sie jetzt abbrechen, wird kein Bericht geschrieben, und ein älterer dieses Namens bleibt.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Der Bericht ist geschrieben</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>Der Bericht wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation>Das System hat kein Programm für diesen Bericht.</translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation>Webseite mit Bildern (*.html)</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation>{file} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{file} holds {groups}.</source>
        <translation>{file} enthält {groups}.</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Keep only this one of the group (O)</source>
        <translation>Nur dieses der Gruppe behalten (O)</translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation>Dieses Foto behalten (K)</translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation>Dieses behalten; das bisherige kommt weg (M)</translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation>Dieses Foto in den Papierkorb (Entf)</translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation>Das behaltene Foto dieser Gruppe</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation>Was von diesen Fotos bekannt ist</translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>All photos of the group</source>
        <translation>Alle Fotos der Gruppe</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful only</source>
        <translation>Nur zweifelhafte</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Groups of which a match is very likely or likely, but not certain; the least sure come first.</source>
        <translation>Gruppen, in denen eine Übereinstimmung sehr wahrscheinlich oder wahrscheinlich, aber nicht sicher ist; die unsichersten stehen vorn.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation>Größe eines Fotos</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation>An diesem Tag oder davor aufgenommen</translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation>An diesem Tag oder danach aufgenommen</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>jede Größe</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation>ab {size}</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation>bis {size}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation>„{typed}“ ist kein Tag. Schreiben Sie 2019, 2019-05 oder {example}.</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln Foto gefunden</numerusform>
            <numerusform>%Ln Fotos gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation>Anderes Bild wählen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation>Dieses Bild suchen</translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation>Das Bild wird gesucht</translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation>Dieses Bild wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>Das eine Foto ist nicht dieses Bild und ähnelt ihm nicht.</numerusform>
            <numerusform>Keines der %Ln Fotos ist dieses Bild oder ähnelt ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation>Noch ist nichts indiziert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation>Im üblichen Programm öffnen</translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation>Noch nicht indizierte Fotos können nicht gefunden werden; suchen Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show its group</source>
        <translation>Seine Gruppe zeigen</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>Das System hat kein Programm für dieses Foto, oder das Foto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>This photo stands in no group.</source>
        <translation>Dieses Foto steht in keiner Gruppe.</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Dieses Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation>Twinless sucht unter den Fotos, die es kennt. Fügen Sie zuerst einen Ordner mit Fotos hinzu.</translation>
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
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation>Bild wählen, das gesucht wird</translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation>Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Diesen Ordner vergessen?</translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation>Nur Gruppen mit einem Foto in {folder} werden gezeigt.</translation>
    </message>
    <message>
        <source>Photos in {folder} are compared and never trashed.</source>
        <translation>Fotos in {folder} werden verglichen und kommen nie in den Papierkorb.</translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation>Das System hat keinen Dateimanager für diesen Ordner, oder der Ordner ist nicht verbunden.</translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Das ist jetzt eine Regel; sie steht unter „Regeln“. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>This is no rule any more. Undo takes it back.</source>
        <translation>Das ist keine Regel mehr. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation>Twinless vergisst, was es über die Fotos in {folder} weiß, auch Ihre Entscheidungen. Die Fotos selbst bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln Datei ist beschädigt oder nicht lesbar</numerusform>
            <numerusform>%Ln Dateien sind beschädigt oder nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation>Auch bearbeitete Fassungen vorschlagen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Diesen Ordner vergessen …</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen suchen</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>They go only if you say so.</source>
        <translation>Sie kommen nur weg, wenn Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation>Gefundene Fotos</translation>
    </message>
</context>
<context>
    <name>GroupsTable</name>
    <message>
        <source>Only the other photos of each group, all in one order.</source>
        <translation>Nur die anderen Fotos jeder Gruppe, alle in einer Reihenfolge.</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Nur was abweicht</translation>
    </message>
    <message>
        <source>Selects photos of all groups by a rule, to keep or trash them with a key.</source>
        <translation>Wählt Fotos aller Gruppen nach einer Regel aus, um sie mit einer Taste zu behalten oder für den Papierkorb vorzumerken.</translation>
    </message>
    <message>
        <source>Select…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Values are told as differences to the kept photo; equal ones are not.</source>
        <translation>Werte stehen als Abweichungen vom behaltenen Foto da; gleiche fehlen.</translation>
    </message>
    <message>
        <source>Without kept photos</source>
        <translation>Ohne behaltene Fotos</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation>Gruppen von Fotos</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>A accepts what is shown for a group, and goes on.</source>
        <translation>A nimmt an, was für eine Gruppe gezeigt wird, und geht weiter.</translation>
    </message>
    <message>
        <source>A click marks a photo for the trash, or keeps it.</source>
        <translation>Ein Klick merkt ein Foto für den Papierkorb vor oder behält es.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter compares photos, large and side by side.</source>
        <translation>Die Eingabetaste vergleicht Fotos, groß und nebeneinander.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} von {total}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht zurückgelegt werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht zurückgelegt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln Foto ist wieder, wo es war</numerusform>
            <numerusform>%Ln Fotos sind wieder, wo sie waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation>Aufräumaktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation>Noch wurde nichts verschoben.</translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation>Fotos dieses Aufräumens</translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation>Ausgewählte Fotos zurücklegen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation>Dieses Aufräumen rückgängig machen</translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation>Was Sie verschoben haben, das Neueste zuerst. Beim Zurücklegen wird nichts überschrieben.</translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln Foto wird neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
            <numerusform>%Ln Fotos werden neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln Foto wurde neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
            <numerusform>%Ln Fotos wurden neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation>Das Indizieren endete vorzeitig. Was gelernt ist, bleibt; mit F5 geht es dort weiter.</translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation>Das Indizieren wurde abgebrochen. Was gelernt ist, bleibt; mit F5 geht es dort weiter.</translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation>{line} {read}</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>{photos} durchgesehen.</translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation>{photos} durchgesehen; {folders} nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>differs from the photo at the left</source>
        <translation>weicht vom Foto links ab</translation>
    </message>
    <message>
        <source>not shown by the photo at the left</source>
        <translation>zeigt das Foto links nicht</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation>Aufräumaktionen …</translation>
    </message>
    <message>
        <source>No clean-up is left to be undone.</source>
        <translation>Es ist kein Aufräumen mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation>Twinless</translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation>Rückgängig und Aufräumen</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>By how many photos a group has.</source>
        <translation>Danach, wie viele Fotos eine Gruppe hat.</translation>
    </message>
    <message>
        <source>By how sure it is that the photos of a group match: certain, very likely or likely.</source>
        <translation>Danach, wie sicher die Fotos einer Gruppe übereinstimmen: sicher, sehr wahrscheinlich oder wahrscheinlich.</translation>
    </message>
    <message>
        <source>By the space that is freed by what goes.</source>
        <translation>Nach dem Platz, den frei macht, was wegkommt.</translation>
    </message>
    <message>
        <source>By when the kept photo was taken, or changed last where it does not say.</source>
        <translation>Nach der Aufnahmezeit des behaltenen Fotos oder, wo sie fehlt, nach seiner letzten Änderung.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Gleichartige entscheiden</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Wie ähnlich Aufnahmen sein müssen</translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation>Indizieren ist angehalten: Es können weitere Gruppen kommen.</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation>Meiste Fotos zuerst</translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation>Viel Platz zuerst</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation>Reihenfolge der Gruppen</translation>
    </message>
    <message>
        <source>Shows what groups have in common, to decide about all of them at once.</source>
        <translation>Zeigt, was Gruppen gemeinsam haben, um über alle auf einmal zu entscheiden.</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>What is shown for this group holds; the next one follows (A).</source>
        <translation>Was für diese Gruppe gezeigt ist, gilt; die nächste folgt (A).</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>{shown} von %Ln Gruppe gezeigt</numerusform>
            <numerusform>{shown} von %Ln Gruppen gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation>Eine Textdatei mit den Versionen von Twinless und seinen Teilen, den Einstellungen und dem, was zuletzt geschah. Sie enthält keine Namen von Ordnern oder Fotos. Nichts wird gesendet; hängen Sie sie selbst an eine Fehlermeldung an.</translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation>Auch meine Ordner, Ausnahmen und den Server nennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation>Protokoll speichern?</translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation>Das Protokoll ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation>Des Fensters, der Befehlszeile und der Berichte. Wechselt sofort.</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Melden, wenn ein langer Scan fertig ist</translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation>Die Farben des Fensters. Wechselt sofort.</translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation>Das System meldet es, wenn ein Scan über eine Minute dauerte und ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to move to the trash now.</source>
        <translation>Jetzt ist nichts in den Papierkorb zu verschieben.</translation>
    </message>
</context>
<context>
    <name>MenuReasons</name>
    <message>
        <source>Add a folder first.</source>
        <translation>Fügen Sie zuerst einen Ordner hinzu.</translation>
    </message>
    <message>
        <source>No scan runs.</source>
        <translation>Es läuft kein Scan.</translation>
    </message>
    <message>
        <source>Nothing is hidden by filters.</source>
        <translation>Durch Filter ist nichts verborgen.</translation>
    </message>
    <message>
        <source>Nothing is marked for the trash.</source>
        <translation>Nichts ist für den Papierkorb vorgemerkt.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Noch gibt es keine Gruppen.</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Accept a group</source>
        <translation>Eine Gruppe annehmen</translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation>Behalten oder Papierkorb</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Voriges Foto</translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation>Das war die letzte Gruppe.</translation>
    </message>
</context>
<context>
    <name>NewerVersion</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Asks the project’s page for the newest version. Nothing of you or your photos is sent.</source>
        <translation>Fragt die Seite des Projekts nach der neuesten Version. Von Ihnen oder Ihren Fotos wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Look for a newer version</source>
        <translation>Nach neuerer Version sehen</translation>
    </message>
    <message>
        <source>Look once a week</source>
        <translation>Einmal in der Woche nachsehen</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Das ist die neueste Version.</translation>
    </message>
    <message>
        <source>Twinless {version} is out: {page}</source>
        <translation>Twinless {version} ist da: {page}</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation>Indizieren endete vorzeitig</translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation>Indizieren ist fertig</translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation>Was gelernt ist, bleibt; mehr steht im Fenster von Twinless.</translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation>{photos} durchgesehen.</translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln Foto bleibt unberührt.</numerusform>
            <numerusform>%Ln Fotos bleiben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln Foto ist für den Papierkorb vorgemerkt. Nichts wird verschoben, bevor Sie es sagen, und „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Fotos sind für den Papierkorb vorgemerkt. Nichts wird verschoben, bevor Sie es sagen, und „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln Foto ist nur hier.</numerusform>
            <numerusform>%Ln Fotos sind nur hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln Foto weicht von seiner Kopie dort ab und bleibt.</numerusform>
            <numerusform>%Ln Fotos weichen von ihrer Kopie dort ab und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation>Foto für Foto wird verglichen …</translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation>Ordner werden verglichen</translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation>Jedes Foto hier hat dort eine Kopie.</translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation>Ordner-Überschneidung</translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation>Wie viel von einem Ordner auch in anderen Ordnern liegt, als dieselben Bytes oder als Kopie, der nichts fehlt. Der hellere Teil eines Balkens steht für Kopien, die abweichen, etwa bearbeitete Fassungen.</translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation>Kein Ordner enthält einen guten Teil eines anderen.</translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation>Keine Überschneidung</translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation>Hier ist nichts für den Papierkorb</translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation>Fotos, die nur dieser Ordner enthält</translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation>Diese Gruppen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>%Ln Foto, das dort ist, in den Papierkorb</numerusform>
            <numerusform>%Ln Fotos, die dort sind, in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation>In den Papierkorb, was der andere hat</translation>
    </message>
    <message>
        <source>What is held there is marked for the trash, {size} in all, and its copies to be kept.</source>
        <translation>Was dort enthalten ist, wird für den Papierkorb vorgemerkt, zusammen {size}, und die Kopien dort zum Behalten.</translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation>Ordner, die dieselben Fotos enthalten</translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>%Ln Foto eines Ordners in den Papierkorb</numerusform>
            <numerusform>%Ln Fotos eines Ordners in den Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>%Ln weiterer Ordner</numerusform>
            <numerusform>%Ln weitere Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>%Ln weiteres Muster</numerusform>
            <numerusform>%Ln weitere Muster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation>Aus welchen Ordnern</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was wegkommt</translation>
    </message>
    <message>
        <source>With no edit that has a name</source>
        <translation>Ohne benannte Bearbeitung</translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Gruppe ist angenommen. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Gruppen sind angenommen. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln zufällige Gruppe. „Filter aufheben“ zeigt wieder alle.</numerusform>
            <numerusform>%Ln zufällige Gruppen. „Filter aufheben“ zeigt wieder alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln Foto bleibt. „Rückgängig“ nimmt es zurück.</numerusform>
            <numerusform>%Ln Fotos bleiben. „Rückgängig“ nimmt es zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe annehmen</numerusform>
            <numerusform>%Ln Gruppen annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide alike groups at once</source>
        <translation>Gleichartige entscheiden</translation>
    </message>
    <message>
        <source>Each of these groups wants a look of its own.</source>
        <translation>Jede dieser Gruppen will einzeln angesehen sein.</translation>
    </message>
    <message>
        <source>Groups of one pattern. “Clear filters” shows all again.</source>
        <translation>Gruppen eines Musters. „Filter aufheben“ zeigt wieder alle.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto behalten</numerusform>
            <numerusform>%Ln Fotos behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a rule now; it stands under Rules. Undo takes it back.</source>
        <translation>Das ist jetzt eine Regel; sie steht unter „Regeln“. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
</context>
<context>
    <name>PatternsPanel</name>
    <message>
        <source>Accept all (A)</source>
        <translation>Alle annehmen (A)</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>By what groups are told apart</source>
        <translation>Wonach Gruppen unterschieden werden</translation>
    </message>
    <message>
        <source>Groups with the same story, to be decided at once. Groups that you went through are left out.</source>
        <translation>Gruppen mit derselben Geschichte, auf einmal zu entscheiden. Durchgesehene Gruppen sind nicht dabei.</translation>
    </message>
    <message>
        <source>How copies differ</source>
        <translation>Wie Kopien abweichen</translation>
    </message>
    <message>
        <source>Keep all of them (K)</source>
        <translation>Alle behalten (K)</translation>
    </message>
    <message>
        <source>Look at 20 at random (R)</source>
        <translation>20 zufällige ansehen (R)</translation>
    </message>
    <message>
        <source>Look at all (Enter)</source>
        <translation>Alle ansehen (Eingabe)</translation>
    </message>
    <message>
        <source>Nothing is left to be decided</source>
        <translation>Nichts ist mehr zu entscheiden</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>You went through all groups of this kind.</source>
        <translation>Sie haben alle Gruppen dieser Art durchgesehen.</translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln Foto wird nicht mehr als Duplikat irgendeines Fotos gezeigt, weder jetzt noch später.</numerusform>
            <numerusform>%Ln Fotos werden nicht mehr als Duplikate irgendeines Fotos gezeigt, weder jetzt noch später.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation>Fotos mit denselben Bytes bleiben beisammen, und ein Foto muss in der Gruppe bleiben.</translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation>Wählen Sie Fotos aus zwei oder mehr Gruppen, um sie zusammenzulegen.</translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation>Die Fotos dieser Gruppe werden nicht mehr als Duplikate voneinander gezeigt.</translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation>Das System hat kein Programm für dieses Foto, oder das Foto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>These are too many photos to be one picture.</source>
        <translation>Das sind zu viele Fotos für ein einziges Bild.</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Diese Fotos enthalten dieselben Bytes; sie sind Duplikate.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Dieses Foto wird behalten.</translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation>Bricht nach diesem Foto ab …</translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation>Auch bearbeitete Fassungen</translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation>Gruppen ähnlicher Aufnahmen werden sofort neu gebildet. Kopien betrifft es nicht.</translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation>Wie ähnlich Aufnahmen sein müssen</translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation>Identische Fotos und redundante Kopien</translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation>Nur identische Fotos</translation>
    </message>
    <message>
        <source>Only where the photo that stayed then is still there, or another one provably holds all of it. It is marked in any case.</source>
        <translation>Nur, wo das Foto, das damals blieb, noch da ist oder ein anderes nachweislich alles davon enthält. Markiert wird es in jedem Fall.</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation>Für den Papierkorb vorschlagen</translation>
    </message>
    <message>
        <source>Propose what was cleaned up before and came back</source>
        <translation>Vorschlagen, was schon aufgeräumt war und zurückkam</translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation>Redundante Kopien enthalten nichts, was dem behaltenen Foto fehlt. Ähnliche Aufnahmen werden nie vorgeschlagen.</translation>
    </message>
    <message>
        <source>Trashed before</source>
        <translation>Schon einmal im Papierkorb</translation>
    </message>
    <message>
        <source>loosely</source>
        <translation>grob</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Datei&amp;typ:</translation>
    </message>
</context>
<context>
    <name>ReviewPace</name>
    <message>
        <source>Back to the groups</source>
        <translation>Zurück zu den Gruppen</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Kein Zweifel ist übrig</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>You went through all groups</source>
        <translation>Sie haben alle Gruppen durchgesehen</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>%Ln Gruppe ist durch sie verborgen.</numerusform>
            <numerusform>%Ln Gruppen sind durch sie verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln Foto, einmalig.</numerusform>
            <numerusform>%Ln Fotos, jedes einmalig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>Die einzige Gruppe ist sicher.</numerusform>
            <numerusform>Alle %Ln Gruppen sind sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation>Wählen Sie „Nach Änderungen suchen“ (F5), um dort weiterzumachen, wo das Indizieren endete.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation>Alles ist durchgesehen</translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation>Gruppen erscheinen hier, sobald die ersten Kopien gefunden sind. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation>Indizieren ist angehalten</translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation>Zwillinge werden gesucht</translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation>Bisher wurden keine Kopien gefunden. „Fortsetzen“ unten oder Strg+P sucht weiter.</translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation>Hier sind keine Fotos</translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation>Keine Zwillinge.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Noch nicht durchgesehen</translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation>Nichts passt zu den Filtern</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Nichts ist zweifelhaft</translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation>Nichts von dieser Art</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Alle Gruppen zeigen</translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation>In den anderen Rubriken oben gibt es Gruppen anzusehen.</translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation>Diese Ordner enthalten kein Bild, das Twinless lesen kann.</translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>Sie haben die eine Gruppe durchgesehen.</numerusform>
            <numerusform>Sie haben alle %Ln Gruppen durchgesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>%Ln Gruppe würde ein anderes Foto behalten</numerusform>
            <numerusform>%Ln Gruppen würden ein anderes Foto behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation>{groups}; es käme so viel weg wie jetzt.</translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation>{groups}; {photos} und {size} weniger kämen weg.</translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation>{groups}; {photos} und {size} mehr kämen weg.</translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation>{groups}; {total} kämen weg statt {before}.</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation>Alle Gruppen, von jetzt an</translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation>Regeln anwenden</translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation>Anwenden auf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation>Ordner wählen, dessen Fotos eher behalten werden</translation>
    </message>
    <message>
        <source>Clear out</source>
        <translation>Räumen</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders that are cleared out</source>
        <translation>Ordner, die geräumt werden</translation>
    </message>
    <message>
        <source>No folder is cleared out.</source>
        <translation>Kein Ordner wird geräumt.</translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation>Kein Ordner ist bevorzugt.</translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation>Aus einem angehakten Ordner kommt nie etwas weg. Gilt sofort.</translation>
    </message>
    <message>
        <source>Of equal photos, the one in the folder chosen above goes.</source>
        <translation>Von gleichwertigen Fotos kommt das im oben gewählten Ordner weg.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Anderer …</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation>Weiteren Ordner bevorzugen …</translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation>Bevorzugte Ordner, der beste zuerst</translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation>Geschützte Ordner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation>Das Foto, das nach der ersten Zeile gewinnt, wird behalten; wo Fotos gleich sind, zählt die nächste. Ziehen Sie die Zeilen, oder bewegen Sie sie mit Alt+Auf und Alt+Ab.</translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation>Die ausgewählten Gruppen</translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation>Die gezeigten Gruppen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>Übliche Reihenfolge</translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation>Was zählt, das Wichtigste zuerst</translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation>Was Sie von Hand entschieden haben, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>Was Sie von Hand entschieden haben, bleibt: %Ln Foto.</numerusform>
            <numerusform>Was Sie von Hand entschieden haben, bleibt: %Ln Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation>Welches Foto einer Gruppe bleibt</translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde …</translation>
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
        <translation>Jede Größe</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation>Ein Muster je Zeile, für Namen oder Pfade: *.png, */Screenshots/*, thumb_*. Gilt ab dem nächsten Scan; passende Fotos werden dann vergessen.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation>Kleinere Dateien, etwa Symbole, werden übergangen. Gilt ab dem nächsten Scan.</translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation>Kleinste Datei</translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation>„{pattern}“ würde jedes Foto auslassen, daher wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation>Nach Namen von Foto oder Ordner suchen</translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation>Ab dem nächsten Scan wird dieser Server benutzt.</translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation>Milvus-Server</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation>Unter dieser Adresse antwortet nichts. Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation>Auf diesem Rechner braucht es nichts weiter. Ein Server lohnt sich für sehr große Bibliotheken.</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation>Unter dieser Adresse antwortet etwas, aber es ist kein Milvus.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation>Die Deskriptoren Ihrer Fotos gehen an diesen Server: je ein paar hundert Zahlen, aus denen sich kein Bild ablesen lässt, die aber sagen, ob zwei sich gleichen. Bilder, Namen und Ordner bleiben hier.</translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation>Die Umgebungsvariable {name} gibt das Token vor.</translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation>Der Server antwortet und lässt Twinless ein.</translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation>Der Server antwortet, nimmt dieses Token aber nicht an.</translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems. Gilt ab dem nächsten Scan.</translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation>Das ist keine Adresse eines Servers. Eine sieht aus wie http://host:19530.</translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation>Dieses System hat keinen brauchbaren Schlüsselbund, daher lässt sich das Token nicht aufbewahren. Setzen Sie die Umgebungsvariable {name}, bevor Sie Twinless starten.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server benutzen</translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation>Wo Fotos nachgeschlagen werden</translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation>leer, wenn der Server keines verlangt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation>Die Einstellungen ließen sich nicht speichern ({why}); sie gelten, bis Twinless endet.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>%Ln Foto in der Bibliothek.</numerusform>
            <numerusform>%Ln Fotos in der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies stay. Where only words, place or date would be lost with them, these can be written beside the kept photo first.</source>
        <translation>Kopien bleiben. Wo mit ihnen nur Texte, Ort oder Datum verloren gingen, kann das zuvor neben das behaltene Foto geschrieben werden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>%Ln Foto in den Papierkorb verschieben …</numerusform>
            <numerusform>%Ln Fotos in den Papierkorb verschieben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation>Nichts in den Papierkorb zu verschieben</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>Angehalten: {what}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>See what else could go…</source>
        <translation>Was noch weg könnte …</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation>Größe der Bilder (Strg + Mausrad)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation>{size} in allen Gruppen, auch den nicht gezeigten</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation>Alles, was über seine Fotos bekannt ist, und Ihre Entscheidungen gehen. Die Fotos bleiben.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation>Alles ist vergessen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation>Einen Ordner vergessen</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen …</translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation>Ordner vergessen</translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation>Diesen Ordner vergessen?</translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation>Diesen Ordner vergessen …</translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation>Kleine Bilder, damit Gruppen sofort zu sehen sind. Geleerte entstehen neu, wenn Sie sie ansehen; die von Fotos im Papierkorb sind dann weg.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation>Twinless vergisst alle Ordner, Gruppen, Entscheidungen und Vorschaubilder. Aufräumaktionen lassen sich dann nicht rückgängig machen: Fotos im Papierkorb bleiben dort, und nur Sie können sie zurücklegen. Fotos in ihren Ordnern bleiben unberührt.</translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation>Twinless vergisst, was es über die Fotos in {folder} weiß, auch Ihre Entscheidungen. Aufräumaktionen lassen sich dann für Fotos, die dort waren, nicht rückgängig machen. Die Fotos selbst bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation>Twinless ist dann, als hätte es nie gearbeitet; nur diese Einstellungen bleiben. Auch die Fotos bleiben.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation>{folder} wird vergessen.</translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation>{folder} ist vergessen.</translation>
    </message>
</context>
<context>
    <name>TableLines</name>
    <message>
        <source>Groups of photos as a table</source>
        <translation>Gruppen von Fotos als Tabelle</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation>Wie viele Fotos nebeneinander stehen</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>About Twinless</source>
        <translation>Über Twinless</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren …</translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation>Dieses Bild suchen …</translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation>Ordner-Überschneidung …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation>Melden, wenn ein langer Scan fertig ist</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Twinless {version} is out; “About Twinless” says where.</source>
        <translation>Twinless {version} ist da; „Über Twinless“ sagt, wo.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Every group, of whatever kind.</source>
        <translation>Jede Gruppe, gleich welcher Art.</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation>Welche Gruppen gezeigt werden</translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation>{queue} {count}</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} können weg</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>What came back is not among the groups shown now.</source>
        <translation>Was zurückkam, ist nicht unter den jetzt gezeigten Gruppen.</translation>
    </message>
    <message>
        <source>“{step}” is done again.</source>
        <translation>„{step}“ ist wiederholt.</translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation>„{step}“ ist rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln Datei ist beschädigt oder nicht lesbar</numerusform>
            <numerusform>%Ln Dateien sind beschädigt oder nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Files that are damaged or could not be read</source>
        <translation>Dateien, die beschädigt oder nicht lesbar sind</translation>
    </message>
    <message>
        <source>Such files stay where they are, and are tried again when they change.</source>
        <translation>Solche Dateien bleiben, wo sie sind, und werden neu versucht, wenn sie sich ändern.</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation>Das ist die erste Gruppe.</translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation>Das ist die letzte Gruppe.</translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation>Dieses Foto wird behalten.</translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation>{group}  ·  Gruppe {number} von {total}</translation>
    </message>
</context>
<context>
    <name>WaysBox</name>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Move photos to</source>
        <translation>Fotos verschieben nach</translation>
    </message>
    <message>
        <source>Move them to a folder, with the folders they stand in</source>
        <translation>In einen Ordner verschieben, samt den Ordnern, in denen sie liegen</translation>
    </message>
    <message>
        <source>Move them to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>No photo that goes has the same bytes as a kept one on the same drive.</source>
        <translation>Keines der Fotos, die wegkommen, hat dieselben Bytes wie ein behaltenes auf demselben Laufwerk.</translation>
    </message>
    <message>
        <source>Nothing there is overwritten, and scans pass that folder over while the photos lie there.</source>
        <translation>Dort wird nichts überschrieben, und Scans übergehen den Ordner, solange die Fotos dort liegen.</translation>
    </message>
    <message>
        <source>Only photos with the same bytes, on the same drive. Both names lead to one file then: what changes the one changes the other. Their space is free at once.</source>
        <translation>Nur Fotos mit denselben Bytes auf demselben Laufwerk. Beide Namen führen dann zu einer Datei: Was das eine ändert, ändert auch das andere. Ihr Platz ist sofort frei.</translation>
    </message>
    <message>
        <source>Replace them by hard links to the kept photos</source>
        <translation>Durch Hardlinks auf die behaltenen Fotos ersetzen</translation>
    </message>
</context>
<context>
    <name>addon</name>
    <message>
        <source>Installed: PyTorch {version}, {what} ({size}).</source>
        <translation>Installiert: PyTorch {version}, {what} ({size}).</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Not installed. {size} of a download that was stopped are kept, to go on from there.</source>
        <translation>Nicht installiert. Von einem angehaltenen Herunterladen sind {size} da; von dort geht es weiter.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; nothing is missing.</source>
        <translation>PyTorch gehört zu dieser Installation; es fehlt nichts.</translation>
    </message>
    <message>
        <source>The add-on of another version of Twinless is there; this one cannot use it.</source>
        <translation>Der Zusatz einer anderen Version von Twinless ist da; diese kann ihn nicht nutzen.</translation>
    </message>
    <message>
        <source>There is no add-on for this system; Twinless from source can use PyTorch.</source>
        <translation>Für dieses System gibt es keinen Zusatz; aus dem Quelltext kann Twinless PyTorch nutzen.</translation>
    </message>
    <message>
        <source>for Apple’s graphics processors and the ImageNet model</source>
        <translation>für Apples Grafikprozessoren und das ImageNet-Modell</translation>
    </message>
    <message>
        <source>for NVIDIA graphics cards and the ImageNet model</source>
        <translation>für NVIDIA-Grafikkarten und das ImageNet-Modell</translation>
    </message>
    <message>
        <source>on the processor, for the ImageNet model</source>
        <translation>auf dem Prozessor, für das ImageNet-Modell</translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation>In einer Begleitdatei lässt sich dies nicht ablegen ({thing}): „{here}“.</translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation>In {file} ergänzt: {things}</translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation>Neu: {file}, enthält {things}</translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation>Zur Begleitdatei neben dem behaltenen Foto lässt sich nichts hinzufügen.</translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation>{thing}: Das behaltene Foto sagt „{kept}“, dieses „{here}“.</translation>
    </message>
    <message>
        <source>author</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ortsname</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation>den Urheber {values}</translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation>die Beschreibung {values}</translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation>die Aufnahmezeit {time}</translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation>das Copyright {values}</translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation>die Stichwörter {values}</translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation>die Farbmarkierung {values}</translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation>den Ortsnamen {values}</translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation>die Personen {values}</translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation>den Ort {north}, {east}</translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation>die Bewertung {values}</translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation>den Titel {values}</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
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
        <translation>--weights gehört zu --model {model}.</translation>
    </message>
    <message>
        <source>A clean-up by its number, to list its photos.</source>
        <translation>Ein Aufräumen mit seiner Nummer, um seine Fotos aufzulisten.</translation>
    </message>
    <message>
        <source>A criterion by name, what counts most first; repeatable.</source>
        <translation>Ein Kriterium mit Namen, das Wichtigste zuerst; wiederholbar.</translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation>Eine Datei mit einem Pfad je Zeile.</translation>
    </message>
    <message>
        <source>A folder of which, of equal photos, the one in it goes; repeatable.</source>
        <translation>Ein Ordner, aus dem von gleichwertigen Fotos das darin liegende wegkommt; wiederholbar.</translation>
    </message>
    <message>
        <source>A folder whose photos are rather kept, best first; repeatable.</source>
        <translation>Ein Ordner, dessen Fotos eher behalten werden, der beste zuerst; wiederholbar.</translation>
    </message>
    <message>
        <source>A folder, and another one to compare it with.</source>
        <translation>Ein Ordner und ein anderer, mit dem er verglichen wird.</translation>
    </message>
    <message>
        <source>A name to show, or NAME=VALUE to set.</source>
        <translation>Ein Name zum Zeigen oder NAME=WERT zum Setzen.</translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation>Ein Bild; es muss nicht in der Bibliothek stehen.</translation>
    </message>
    <message>
        <source>Back to the usual order, without such folders.</source>
        <translation>Zurück zur üblichen Reihenfolge, ohne solche Ordner.</translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away, or another one.</source>
        <translation>Zurücklegen, was das letzte Aufräumen oder ein anderes verschoben hat.</translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation>Diese Installation prüfen: Bilder indizieren, Kopien finden, eine in den Papierkorb verschieben und zurücklegen.</translation>
    </message>
    <message>
        <source>Choose one of --fetch, --from, --save and --remove.</source>
        <translation>Wählen Sie eines von --fetch, --from, --save und --remove.</translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation>Wählen Sie eines von {languages}.</translation>
    </message>
    <message>
        <source>Decide what happens to photos at the next clean-up.</source>
        <translation>Entscheiden, was mit Fotos beim nächsten Aufräumen geschieht.</translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation>Ausführen.</translation>
    </message>
    <message>
        <source>Download and install it.</source>
        <translation>Ihn herunterladen und installieren.</translation>
    </message>
    <message>
        <source>Download it into this file, for a computer without a network.</source>
        <translation>Ihn in diese Datei herunterladen, für einen Rechner ohne Netz.</translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation>Findet die Fotos, die eine Bibliothek mehrfach enthält, und verschiebt die überzähligen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation>Ordner mit Fotos.</translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation>Die ganze Bibliothek vergessen.</translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation>Vergessen, was über Ordner bekannt ist; die Fotos bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Go on and index photos as they come, until stopped.</source>
        <translation>Weitermachen und Fotos indizieren, sobald sie kommen, bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation>Ordner indizieren und finden, was sie mehrfach enthalten.</translation>
    </message>
    <message>
        <source>Install it from this file, or a folder with its wheels.</source>
        <translation>Ihn aus dieser Datei installieren, oder aus einem Ordner mit seinen Wheels.</translation>
    </message>
    <message>
        <source>List the clean-ups, newest first, or the photos of one.</source>
        <translation>Die Aufräumaktionen auflisten, die neueste zuerst, oder die Fotos von einer.</translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation>Auflisten, wo die Bibliothek ein Bild enthält.</translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation>Redundante Fotos in den Papierkorb verschieben; üblicherweise die aus den Ordnern des letzten Scans.</translation>
    </message>
    <message>
        <source>Move them to this folder, with the folders that they stand in, instead of to the trash.</source>
        <translation>Verschiebt sie samt den Ordnern, in denen sie liegen, in diesen Ordner statt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation>Nennen Sie Ordner, oder geben Sie --everything an.</translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation>Nennen Sie Bilder oder mit --from eine Liste davon.</translation>
    </message>
    <message>
        <source>Name two folders at most.</source>
        <translation>Nennen Sie höchstens zwei Ordner.</translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation>Nie in den Papierkorb, was darunter steht; wiederholbar.</translation>
    </message>
    <message>
        <source>Only copies to which nothing else was done go now; repeatable.</source>
        <translation>Nur Kopien, an denen nichts anderes getan wurde, kommen jetzt weg; wiederholbar.</translation>
    </message>
    <message>
        <source>Only groups of this kind; repeatable.</source>
        <translation>Nur Gruppen dieser Art; wiederholbar.</translation>
    </message>
    <message>
        <source>Only photos of this kind go now; repeatable. The others wait.</source>
        <translation>Nur Fotos dieser Art kommen jetzt weg; wiederholbar. Die anderen warten.</translation>
    </message>
    <message>
        <source>Only say what would change.</source>
        <translation>Nur sagen, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation>Nur sagen, was wegkäme.</translation>
    </message>
    <message>
        <source>Open files with names of other kinds too, such as .bin or .dat.</source>
        <translation>Auch Dateien mit Namen anderer Art öffnen, etwa .bin oder .dat.</translation>
    </message>
    <message>
        <source>Packages go without it. From source it is there already.</source>
        <translation>Fertige Pakete kommen ohne. Aus dem Quelltext ist es schon da.</translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation>Dateien übergehen, die kleiner sind als so viele Bytes.</translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation>Solche Namen oder Pfade übergehen; wiederholbar.</translation>
    </message>
    <message>
        <source>Photos of the library.</source>
        <translation>Fotos der Bibliothek.</translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation>Bilder.</translation>
    </message>
    <message>
        <source>Remove it, and what was fetched of it.</source>
        <translation>Ihn entfernen, und was davon geholt wurde.</translation>
    </message>
    <message>
        <source>Remove the folders that this leaves empty.</source>
        <translation>Entfernt die Ordner, die dadurch leer werden.</translation>
    </message>
    <message>
        <source>Replace photos of the same bytes by hard links to those that stay, on one disk alone.</source>
        <translation>Ersetzt Fotos mit denselben Bytes durch Hardlinks auf die bleibenden, nur innerhalb eines Laufwerks.</translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation>Geben Sie entweder --dry-run oder --yes an.</translation>
    </message>
    <message>
        <source>Say either --move-to or --hard-link.</source>
        <translation>Geben Sie entweder --move-to oder --hard-link an.</translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation>Als JSON ausgeben, für Programme.</translation>
    </message>
    <message>
        <source>Say that photos are no duplicates of each other; of a single one, that it is no duplicate of anything.</source>
        <translation>Sagen, dass Fotos keine Duplikate voneinander sind; von einem einzelnen, dass es von nichts ein Duplikat ist.</translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation>Die Version zeigen und enden.</translation>
    </message>
    <message>
        <source>Say which folders hold the same photos; of a named one, what of it another one, or the rest, holds too.</source>
        <translation>Sagen, welche Ordner dieselben Fotos enthalten; von einem genannten, was davon ein anderer oder der Rest auch enthält.</translation>
    </message>
    <message>
        <source>Show or change by which rules the photo to keep is chosen.</source>
        <translation>Zeigen oder ändern, nach welchen Regeln das Foto gewählt wird, das bleibt.</translation>
    </message>
    <message>
        <source>Show or change settings.</source>
        <translation>Einstellungen zeigen oder ändern.</translation>
    </message>
    <message>
        <source>Show the groups as they stand, without a scan; of named folders, or of the whole library.</source>
        <translation>Die Gruppen zeigen, wie sie sind, ohne Scan; von genannten Ordnern oder der ganzen Bibliothek.</translation>
    </message>
    <message>
        <source>Show, install or remove PyTorch, for graphics processors and the ImageNet model.</source>
        <translation>PyTorch zeigen, installieren oder entfernen, für Grafikprozessoren und das ImageNet-Modell.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation>In dieser Sprache: en, de, es, it, pt oder ru.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Abgebrochen. Was bis jetzt getan ist, bleibt.</translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation>Die .npy-Datei, die geschrieben wird: float32, eine Zeile je Bild.</translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation>Die Datei mit den Gewichten von ImageNet, anderswo geholt.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>The library does not know {photo}.</source>
        <translation>Die Bibliothek kennt {photo} nicht.</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Der Name des Berichts muss auf {suffixes} enden.</translation>
    </message>
    <message>
        <source>There is no clean-up {number}.</source>
        <translation>Es gibt kein Aufräumen {number}.</translation>
    </message>
    <message>
        <source>There is no criterion {name}; there are {names}.</source>
        <translation>Es gibt kein Kriterium {name}; es gibt {names}.</translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation>Was wegkommt; jede Stufe schließt die vorigen ein.</translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation>Wo ein Laufwerk keinen Papierkorb hat, einen Ordner darauf benutzen.</translation>
    </message>
    <message>
        <source>Which clean-up, by its number in history.</source>
        <translation>Welches Aufräumen, mit seiner Nummer in history.</translation>
    </message>
    <message>
        <source>With --fetch and --save: what it computes on.</source>
        <translation>Mit --fetch und --save: worauf er rechnet.</translation>
    </message>
    <message>
        <source>With --watch: look again after so many seconds.</source>
        <translation>Mit --watch: nach so vielen Sekunden wieder nachsehen.</translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named. One picture is looked for in the library.</source>
        <translation>Ohne Befehl öffnet sich das Fenster, mit den genannten Ordnern. Ein einzelnes Bild wird in der Bibliothek gesucht.</translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation>Die Deskriptoren von Bildern schreiben, so wie ein Scan sie bildet.</translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation>Die Gruppen in diese .html-, .csv- oder .json-Datei schreiben.</translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation>Texte, Ort und Zeit von Kopien in Begleitdateien (.xmp) neben den behaltenen Fotos schreiben; dann können auch die Kopien weg.</translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation>bundled oder imagenet.</translation>
    </message>
    <message>
        <source>keep, trash, or undecided to follow the proposal again.</source>
        <translation>keep, trash oder undecided, um wieder dem Vorschlag zu folgen.</translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation>{file} ist kein Bericht von Twinless; die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation>{file} ist keine {suffix}-Datei; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation>{file} muss auf {suffix} enden.</translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation>{folder} lässt sich nicht schützen: Es ist kein Ordner, der sich öffnen lässt.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>Das Laufwerk mit diesem Foto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation>Das Laufwerk mit diesem Foto ist nicht verbunden. Das ist die Vorschau.</translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation>Dieses Foto lässt sich jetzt nicht lesen. Das ist die Vorschau.</translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation>Dieses Foto hat sich seit dem Scan geändert. Mit F5 suchen Sie nach Änderungen.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation>Dieses Foto ist nicht mehr, wo es war. Mit F5 suchen Sie nach Änderungen.</translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation>Dieses Bild ist sehr groß; {share} seiner Auflösung werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>A cropped copy beside the photo to keep</source>
        <translation>Eine zugeschnittene Kopie neben dem Foto, das bleibt</translation>
    </message>
    <message>
        <source>A group of copies: the photo to keep first, then what differs in each of the others</source>
        <translation>Eine Gruppe von Kopien: zuerst das Foto, das bleibt, dann, was an jedem der anderen abweicht</translation>
    </message>
    <message>
        <source>Duplicate Photo Finder</source>
        <translation>Suche nach doppelten Fotos</translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation>Findet Fotos, die mehrfach vorhanden sind</translation>
    </message>
    <message>
        <source>Find the photos you have more than once, and move the extra ones to the trash</source>
        <translation>Findet Fotos, die mehrfach vorhanden sind, und legt die überzähligen in den Papierkorb</translation>
    </message>
    <message>
        <source>It shows them side by side, says why they match and which one to keep, and moves the others to the trash. A group never loses its last photo, every clean-up can be undone, and nothing leaves your computer.</source>
        <translation>Es zeigt sie nebeneinander, sagt, warum sie zusammengehören und welches bleiben soll, und verschiebt die anderen in den Papierkorb. Eine Gruppe verliert nie ihr letztes Foto, jede Aufräumaktion lässt sich rückgängig machen, und nichts verlässt den Computer.</translation>
    </message>
    <message>
        <source>Look where your library holds this picture, also in edited form</source>
        <translation>Zeigt, wo dieses Bild in der Bibliothek liegt, auch in bearbeiteter Form</translation>
    </message>
    <message>
        <source>Twinless looks through the folders you choose and finds the photos that are there more than once: the same file, the same picture smaller, cropped, turned, brightened or made grey, and other shots of the same scene.</source>
        <translation>Twinless durchsucht die gewählten Ordner und findet Fotos, die mehrfach vorhanden sind: dieselbe Datei, dasselbe Bild verkleinert, zugeschnitten, gedreht, aufgehellt oder in Graustufen, und andere Aufnahmen desselben Motivs.</translation>
    </message>
    <message>
        <source>Twinless: find this picture</source>
        <translation>Twinless: dieses Bild suchen</translation>
    </message>
    <message>
        <source>What goes and what stays, before anything is moved</source>
        <translation>Was wegkommt und was bleibt, bevor etwas verschoben wird</translation>
    </message>
    <message>
        <source>duplicate;photo;picture;image;copy;similar;clean;</source>
        <translation>doppelt;Duplikat;Foto;Bild;Kopie;ähnlich;aufräumen;</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Another Twinless works on the add-on. Wait until it is done, and try again.</source>
        <translation>Ein anderes Twinless arbeitet am Zusatz. Warten Sie, bis es fertig ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another add-on is still in use. Start Twinless anew to use the one that was installed.</source>
        <translation>Ein anderer Zusatz ist noch in Gebrauch. Starten Sie Twinless neu, um den installierten zu nutzen.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder holen Sie {url} anderswo und nennen Sie die Datei, in den Einstellungen oder mit --weights.</translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation>Bitte installieren Sie Twinless neu, oder wählen Sie das Modell ImageNet.</translation>
    </message>
    <message>
        <source>Please install Twinless again.</source>
        <translation>Bitte installieren Sie Twinless neu.</translation>
    </message>
    <message>
        <source>PyTorch is part of this installation; no add-on is needed.</source>
        <translation>PyTorch gehört zu dieser Installation; ein Zusatz ist nicht nötig.</translation>
    </message>
    <message>
        <source>The add-on in {path} cannot be removed: {why}. Close other windows of Twinless and try again.</source>
        <translation>Der Zusatz in {path} lässt sich nicht entfernen: {why}. Schließen Sie andere Fenster von Twinless und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The add-on with PyTorch does not load ({why}). Remove it in the settings and fetch it again.</source>
        <translation>Der Zusatz mit PyTorch lässt sich nicht laden ({why}). Entfernen Sie ihn in den Einstellungen und holen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The answer of {url} cannot be read.</source>
        <translation>Die Antwort von {url} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The disk that holds {path} has {free} MB free; the add-on needs {wanted} MB while it is installed.</source>
        <translation>Auf dem Laufwerk mit {path} sind {free} MB frei; beim Installieren braucht der Zusatz {wanted} MB.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>Das Laufwerk mit {path} ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation>Das Herunterladen von {url} brach bei {received} von {total} Bytes ab.</translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation>Das Herunterladen von {url} brach ab.</translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation>Die Datei {path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation>Der Ordner mit dem Modell von Twinless fehlt.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written: {why}.</source>
        <translation>In den Ordner {path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>The list of add-ons {path} is missing or damaged. Please install Twinless again.</source>
        <translation>Die Liste der Zusätze {path} fehlt oder ist beschädigt. Bitte installieren Sie Twinless noch einmal.</translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation>ONNX Runtime {version} kann das Modell nicht ausführen: {why}.</translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation>Das Modell in {path} gehört zu einer anderen Version von Twinless.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation>Die Beschreibung {path} des Modells lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation>Die Beschreibung {path} des Modells ist beschädigt.</translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation>Die Beschreibung {path} des Modells fehlt.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation>Die Gewichte {path} des Modells sind beschädigt.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation>Die Gewichte {path} des Modells sind beschädigt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation>Die Gewichte {path} des Modells fehlen.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation>Die Gewichte {path} des Modells lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation>Die Gewichte {path} des Modells passen nicht zu diesem Twinless.</translation>
    </message>
    <message>
        <source>The model’s weights are no network of this Twinless. Please install it again.</source>
        <translation>Die Gewichte des Modells sind kein Netz dieses Twinless. Bitte installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Der Suchindex unter {address} antwortet nicht: {why}. Nichts ist verloren: Er lässt sich aus der Bibliothek neu bilden.</translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation>Der Suchindex in {path} ist nicht zu benutzen: {why}. Nichts ist verloren: Er lässt sich aus der Bibliothek neu bilden.</translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation>Die Einstellung min_size darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation>Die Einstellung similarity muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation>Die Einstellung {name} hat einen unbrauchbaren Wert: {value}.</translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation>Die Einstellung {name} muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation>Die Einstellung {name} muss eines von {values} sein.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Die Einstellungsdatei {path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation>Die Einstellungsdatei {path} ist nicht zu benutzen: {why}</translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation>Die Gewichte {path} lassen sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>There is a file {path} already; it is left as it is.</source>
        <translation>Die Datei {path} gibt es schon; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>There is no add-on for this system ({system}, {python}).</source>
        <translation>Für dieses System gibt es keinen Zusatz ({system}, {python}).</translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation>Es gibt kein Aufräumen, das rückgängig zu machen wäre.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation>Es gibt kein Modell „{name}“. Wählen Sie „{bundled}“ oder „{imagenet}“.</translation>
    </message>
    <message>
        <source>There is no setting {name}; there are {names}.</source>
        <translation>Es gibt keine Einstellung {name}; es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no such add-on for this system ({system}, {python}); there are: {offers}.</source>
        <translation>Einen solchen Zusatz gibt es für dieses System nicht ({system}, {python}); es gibt: {offers}.</translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation>Dieser Rechner hat kein brauchbares Gerät „{name}“. Wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
        <source>This installation does not work: bringing copies back failed.</source>
        <translation>Diese Installation funktioniert nicht: Kopien ließen sich nicht zurücklegen.</translation>
    </message>
    <message>
        <source>This installation does not work: finding copies failed.</source>
        <translation>Diese Installation funktioniert nicht: Die Kopien wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>This installation does not work: moving copies to the trash failed.</source>
        <translation>Diese Installation funktioniert nicht: Kopien ließen sich nicht in den Papierkorb verschieben.</translation>
    </message>
    <message>
        <source>This installation does not work: reading the pictures failed.</source>
        <translation>Diese Installation funktioniert nicht: Die Bilder ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>This package of Twinless computes on the processor, with its own model alone. Graphics processors and the ImageNet model need an add-on with PyTorch: the settings fetch it, and so does “twinless addon --fetch”.</source>
        <translation>Dieses Paket von Twinless rechnet auf dem Prozessor, nur mit dem eigenen Modell. Grafikprozessoren und das ImageNet-Modell brauchen einen Zusatz mit PyTorch: Die Einstellungen holen ihn, und ebenso „twinless addon --fetch“.</translation>
    </message>
    <message>
        <source>Twinless’s resources are missing. Please install it again.</source>
        <translation>Die Ressourcen von Twinless fehlen. Bitte installieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What came so far is kept: check the connection, and fetch it again to go on.</source>
        <translation>Was bis hierher kam, bleibt: Prüfen Sie die Verbindung und holen Sie ihn noch einmal, dann geht es weiter.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. It was not used; try again later.</source>
        <translation>Was {url} schickte, ist beschädigt: Die Prüfsumme stimmt nicht. Es wurde nicht verwendet; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation>Was {url} geschickt hat, ist beschädigt: Die Prüfsumme stimmt nicht. Versuchen Sie es später noch einmal; nichts wurde behalten.</translation>
    </message>
    <message>
        <source>{name} is no file that an add-on is made of. Nothing was installed.</source>
        <translation>{name} ist keine Datei, aus der ein Zusatz besteht. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>{path} belongs to another version of Twinless: it holds torch {found}, and {wanted} is needed.</source>
        <translation>{path} gehört zu einer anderen Version von Twinless: Darin ist torch {found}, und {wanted} wird gebraucht.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation>{path} lässt sich nicht übernehmen: {why}.</translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation>{path} enthält keine Gewichte eines ResNet-50.</translation>
    </message>
    <message>
        <source>{path} is an add-on for another system ({found}); this Twinless needs one for {wanted}.</source>
        <translation>{path} ist ein Zusatz für ein anderes System ({found}); dieses Twinless braucht einen für {wanted}.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed: the checksum of {name} in it is wrong. Nothing was installed.</source>
        <translation>{path} ist beschädigt oder wurde geändert: Die Prüfsumme von {name} darin stimmt nicht. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was installed.</source>
        <translation>{path} ist beschädigt. Es wurde nichts installiert.</translation>
    </message>
    <message>
        <source>{path} is no add-on pack of Twinless.</source>
        <translation>{path} ist kein Zusatz von Twinless.</translation>
    </message>
    <message>
        <source>{path} is no whole add-on for this system: it lacks {name}.</source>
        <translation>{path} ist kein vollständiger Zusatz für dieses System: Es fehlt {name}.</translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation>{path} ist nicht die Datei, die {url} nennt: Die Prüfsumme stimmt nicht. Holen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{place} holds photos of the library. Choose another folder to move photos to.</source>
        <translation>{place} enthält Fotos der Bibliothek. Wählen Sie einen anderen Ordner, in den Fotos verschoben werden.</translation>
    </message>
    <message>
        <source>{place} holds {folder}, which belongs to the library. Choose another folder to move photos to.</source>
        <translation>{place} enthält {folder}, der zur Bibliothek gehört. Wählen Sie einen anderen Ordner, in den Fotos verschoben werden.</translation>
    </message>
    <message>
        <source>{place} is no folder. Choose one that photos can be moved to.</source>
        <translation>{place} ist kein Ordner. Wählen Sie einen, in den Fotos verschoben werden können.</translation>
    </message>
    <message>
        <source>{place} lies in a protected folder. Choose another folder to move photos to.</source>
        <translation>{place} liegt in einem geschützten Ordner. Wählen Sie einen anderen Ordner, in den Fotos verschoben werden.</translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation>{url} antwortete „{code} {why}“.</translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation>{url} ist nicht zu erreichen ({why}).</translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation>„{address}“ ist keine Adresse eines Milvus-Servers wie http://host:19530.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation>Die Bibliothek enthält andere Aufnahmen des Motivs, aber nicht dieses Bild.</translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation>Die Bibliothek enthält dieses Bild einmal.</translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation>Die Bibliothek enthält dieses Bild.</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation>Nicht verbunden, aber gemerkt</translation>
    </message>
    <message>
        <source>Clear out from here first</source>
        <translation>Hier zuerst aufräumen</translation>
    </message>
    <message>
        <source>Clear out from “{folder}” first</source>
        <translation>Zuerst aus „{folder}“ räumen</translation>
    </message>
    <message>
        <source>Keep from here first</source>
        <translation>Von hier zuerst behalten</translation>
    </message>
    <message>
        <source>Keep from “{folder}” first</source>
        <translation>Zuerst aus „{folder}“ behalten</translation>
    </message>
    <message>
        <source>Never touch</source>
        <translation>Nie anrühren</translation>
    </message>
    <message>
        <source>Never touch “{folder}”</source>
        <translation>„{folder}“ nie anrühren</translation>
    </message>
    <message>
        <source>No longer protect “{folder}”</source>
        <translation>„{folder}“ nicht mehr schützen</translation>
    </message>
    <message>
        <source>Nothing special for “{folder}”</source>
        <translation>Nichts Besonderes für „{folder}“</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here goes.</source>
        <translation>Von Fotos, die in dem gleich sind, was mehr zählt, kommt das hier weg.</translation>
    </message>
    <message>
        <source>Of photos that are equal in what counts more, the one in here stays.</source>
        <translation>Von Fotos, die in dem gleich sind, was mehr zählt, bleibt das hier.</translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation>Fotos darin werden verglichen und kommen nie in den Papierkorb.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Geschützt</translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation>Das Laufwerk ist nicht verbunden. Seine Fotos bleiben gemerkt, und keines kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>{photos}, {going} go</source>
        <translation>{photos}, {going} kommen weg</translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>A copy.</source>
        <translation>Eine Kopie.</translation>
    </message>
    <message>
        <source>A copy. Your picture: {edits}.</source>
        <translation>Eine Kopie. Ihr Bild: {edits}.</translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation>Eine Kopie: {edits}.</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Eine andere Aufnahme des Motivs.</translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation>Identisch: dieselben Bytes.</translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation>Das gesuchte Bild.</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation>{facts}, Laufwerk nicht verbunden</translation>
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
        <translation>Eine Gruppe ist durchgesehen, wenn Sie sie angenommen oder über jedes ihrer Fotos entschieden haben. Was von diesen Gruppen wegkommt, ist der gewonnene Platz.</translation>
    </message>
    <message>
        <source>A proposal is what Twinless would do with a photo. It holds until you decide otherwise, and nothing is moved before you say so.</source>
        <translation>Ein Vorschlag ist, was Twinless mit einem Foto täte. Er gilt, bis Sie anders entscheiden, und nichts wird verschoben, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it.</source>
        <translation>Eine redundante Kopie ist eine, von der bewiesen ist, dass das behaltene Foto alles von ihr enthält.</translation>
    </message>
    <message>
        <source>An edited version is the same picture, cropped, toned or retouched: perhaps somebody’s work.</source>
        <translation>Eine bearbeitete Fassung ist dasselbe Bild, zugeschnitten, getönt oder retuschiert: vielleicht jemandes Arbeit.</translation>
    </message>
    <message>
        <source>How alike two shots of one scene must be to stand in one group. To the right, only shots that are much alike stay together; copies are not touched by it.</source>
        <translation>Wie ähnlich zwei Aufnahmen eines Motivs sein müssen, um in einer Gruppe zu stehen. Nach rechts bleiben nur sehr ähnliche Aufnahmen beisammen; Kopien berührt das nicht.</translation>
    </message>
    <message>
        <source>The keeper is the photo of a group that stays, and that all others are compared with.</source>
        <translation>Das behaltene Foto ist das einer Gruppe, das bleibt und mit dem alle anderen verglichen werden.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln zurückgelegt</numerusform>
            <numerusform>%Ln zurückgelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation>Wieder an seinem Platz</translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation>Zurück, als „{name}“</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>Nie verschoben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>as links</source>
        <translation>als Links</translation>
    </message>
    <message>
        <source>to “{folder}”</source>
        <translation>nach „{folder}“</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation>Von diesem Ordner</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist in</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>so much</source>
        <translation>so viel</translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation>der übrigen Bibliothek</translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation>{dimensions}, {size}</translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation>{held} von {photos}</translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation>{share} von {folder} ist in {other}</translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln davon will einzeln angesehen sein.</numerusform>
            <numerusform>%Ln davon wollen einzeln angesehen sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>%Ln Foto kann weg</numerusform>
            <numerusform>%Ln Fotos können weg</numerusform>
        </translation>
    </message>
    <message>
        <source>All their photos stay.</source>
        <translation>Alle ihre Fotos bleiben.</translation>
    </message>
    <message>
        <source>Always keep from “{folder}”</source>
        <translation>Immer aus „{folder}“ behalten</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Copies: {what}</source>
        <translation>Kopien: {what}</translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation>Identische Fotos</translation>
    </message>
    <message>
        <source>Identical photos: {what}</source>
        <translation>Identische Fotos: {what}</translation>
    </message>
    <message>
        <source>Kept: {kept}
Others: {others}</source>
        <translation>Behalten: {kept}
Andere: {others}</translation>
    </message>
    <message>
        <source>Other shots of a scene</source>
        <translation>Andere Aufnahmen eines Motivs</translation>
    </message>
    <message>
        <source>Other shots of a scene: {what}</source>
        <translation>Andere Aufnahmen eines Motivs: {what}</translation>
    </message>
    <message>
        <source>Some of their copies go when you clean up, others stay.</source>
        <translation>Einige ihrer Kopien kommen beim Aufräumen weg, andere bleiben.</translation>
    </message>
    <message>
        <source>Their copies go when you clean up.</source>
        <translation>Ihre Kopien kommen beim Aufräumen weg.</translation>
    </message>
    <message>
        <source>Within “{folder}”</source>
        <translation>In „{folder}“</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ohne Ort</translation>
    </message>
    <message>
        <source>{groups} · all their photos stay</source>
        <translation>{groups} · alle ihre Fotos bleiben</translation>
    </message>
    <message>
        <source>{groups} · {photos}, {size}</source>
        <translation>{groups} · {photos}, {size}</translation>
    </message>
    <message>
        <source>“{kept}” and “{other}”</source>
        <translation>„{kept}“ und „{other}“</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%Ln copies stay: edited, or holding more.</source>
        <translation>
            <numerusform>%Ln Kopie bleibt: bearbeitet oder mit mehr darin.</numerusform>
            <numerusform>%Ln Kopien bleiben: bearbeitet oder mit mehr darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>%Ln Foto kann gefahrlos weg.</numerusform>
            <numerusform>%Ln Fotos können gefahrlos weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>%Ln Motiv steht zur Auswahl.</numerusform>
            <numerusform>%Ln Motive stehen zur Auswahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>Die letzte übrige Gruppe ist sicher.</numerusform>
            <numerusform>Die übrigen %Ln Gruppen sind sicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} von {total} durchgesehen</translation>
    </message>
    <message>
        <source>{size} won</source>
        <translation>{size} gewonnen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln Foto ist teilweise beschädigt</numerusform>
            <numerusform>%Ln Fotos sind teilweise beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation>Eine redundante Kopie ist eine, von der bewiesen ist, dass das behaltene Foto alles von ihr enthält: das ganze Bild in mindestens ihren Einzelheiten und Farben, jede Seite und jedes Teilbild, alle Texte, Ort und Zeit und alles Eingebettete. Was sich nicht beweisen ließ, gilt als fehlend und steht neben der Kopie; sie bleibt dann, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation>Keine Zwillinge: Jedes Foto ist einmalig.</translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation>Bericht von Twinless</translation>
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
            <numerusform>%Ln Kopie in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln Kopien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>%Ln Gruppe von Kopien gefunden.</numerusform>
            <numerusform>%Ln Gruppen von Kopien gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln Bild mit {model} indiziert.</numerusform>
            <numerusform>%Ln Bilder mit {model} indiziert.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them brought back.</source>
        <translation>Alle zurückgelegt.</translation>
    </message>
    <message>
        <source>Pictures made.</source>
        <translation>Bilder gemacht.</translation>
    </message>
    <message>
        <source>This installation works.</source>
        <translation>Diese Installation funktioniert.</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation>Eine Datei neben diesem Foto kann auch zu einem anderen gehören oder kam nach dem Scan.</translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation>Eine Datei von Twinless lässt sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation>Eine neuere Version hat sie geschrieben. Nichts wurde geändert. Bitte aktualisieren Sie Twinless.</translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation>Ein anderes Twinless, vielleicht auf der Befehlszeile, arbeitet mit ihr. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation>Prüfen Sie das Laufwerk und die Rechte von {path} und versuchen Sie es noch einmal ({error}). Ihre Fotos sind unberührt.</translation>
    </message>
    <message>
        <source>It has not the same bytes as a kept photo, so no link can take its place.</source>
        <translation>Es hat nicht dieselben Bytes wie ein behaltenes Foto, daher kann kein Link an seine Stelle treten.</translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation>Kein behaltenes Foto enthält nachweislich alles, was dieses enthält.</translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation>Kein Foto, das direkt dazu passt, wäre behalten worden.</translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation>Noch wurde kein Foto in den Papierkorb verschoben, oder alle sind zurück.</translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation>Von seiner Gruppe wäre nichts behalten worden.</translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation>Das Öffnen des Bildes dauerte zu lange.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Das Laufwerk ist voll</translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation>Das Laufwerk konnte die Datei nicht liefern.</translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation>Das Laufwerk mit diesem Foto hat keinen brauchbaren Papierkorb.</translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation>Das Laufwerk mit diesem Foto ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Die Datei änderte sich, während sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation>Die Datei endet mitten im Bild.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation>Die Datei ist kein Bild, was immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation>Die Datei {path} ist beschädigt. Ihre Fotos sind unberührt. Legen Sie diese Datei anderswo ab und scannen Sie neu.</translation>
    </message>
    <message>
        <source>The first frame or page is shown. A later one is damaged or missing.</source>
        <translation>Das erste Einzelbild oder die erste Seite wird gezeigt. Etwas dahinter ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation>In den Ordner dieses Fotos lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The kept photo lies on another drive, so no link can lead to it.</source>
        <translation>Das behaltene Foto liegt auf einem anderen Laufwerk, daher kann kein Link dorthin führen.</translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation>Die Bibliothek lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation>Die Bibliothek wird gerade benutzt</translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation>Der Name des Berichts muss auf {suffixes} enden.</translation>
    </message>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>Der Pfad des Fotos ist kopiert.</numerusform>
            <numerusform>Die Pfade von %Ln Fotos sind kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photo that this became a link to was changed since, so the link was left as it is.</source>
        <translation>Das Foto, auf das der Link führt, wurde seither geändert; daher blieb der Link, wie er ist.</translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation>Das Foto, das bleiben sollte, hat sich seit dem Scan geändert.</translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation>Das Foto, das bleiben sollte, ist nicht mehr, wo es war.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Das Bild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation>Das Bild hat zu viele Pixel, um es gefahrlos zu öffnen.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>Das Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation>Das Bild brachte seinen Decoder zum Absturz.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht zu benutzen</translation>
    </message>
    <message>
        <source>The system did not make a link in the place of this photo.</source>
        <translation>Das System hat an der Stelle dieses Fotos keinen Link angelegt.</translation>
    </message>
    <message>
        <source>The system did not move this photo to the folder you chose.</source>
        <translation>Das System hat dieses Foto nicht in den gewählten Ordner verschoben.</translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation>Das System hat dieses Foto nicht zurückgelegt.</translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation>Das System erlaubt nicht, dieses Foto zu verschieben.</translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation>Das System erlaubt nicht, diese Datei zu lesen.</translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation>Das System lässt Twinless nicht in den Papierkorb sehen. Erlauben Sie es unter Datenschutz &amp; Sicherheit, Festplattenvollzugriff, oder benutzen Sie „Zurücklegen“ im Finder.</translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation>Das System hat keinen Dateimanager, der diese Datei zeigen könnte. Sie liegt in {folder}.</translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation>Der Papierkorb des Systems hat dieses Foto nicht genommen.</translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation>Der Papierkorb meldete Erfolg, doch dieses Foto ist noch an seinem Platz.</translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation>Neben {path} ist kein Platz mehr. Schaffen Sie Platz und machen Sie weiter; nichts ging verloren.</translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation>Zum Zurücklegen dieses Fotos fehlt Platz.</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation>Zum Verschieben dieses Fotos fehlte Platz.</translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation>Dieses und das Foto, das bleiben sollte, sind eine Datei unter zwei Namen.</translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation>Dieser Ordner ist nicht zu benutzen</translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation>Diese Bibliothek braucht ein neueres Twinless</translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation>Dieses Foto hat sich seit dem Scan geändert und blieb daher unberührt.</translation>
    </message>
    <message>
        <source>This photo is no longer in the folder that it was moved to.</source>
        <translation>Dieses Foto liegt nicht mehr in dem Ordner, in den es verschoben wurde.</translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation>Dieses Foto ist nicht mehr im Papierkorb; er wurde geleert, oder das Foto wurde von Hand verschoben.</translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation>Dieses Foto ist nicht mehr, wo es war.</translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation>Dieses Foto verließ seinen Platz, wurde aber nicht im Papierkorb gesehen; daher wurde nichts weiter dorthin verschoben.</translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation>Dieses Foto steht in einem geschützten Ordner.</translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation>Diese Begleitdatei enthält, was Fotos eines anderen Aufräumens sagten, und blieb daher, wie sie ist.</translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation>Diese Begleitdatei wurde geändert, seit das Aufräumen sie schrieb, und blieb daher, wie sie ist.</translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation>Twinless kennt diese Art von Bild nicht.</translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation>Twinless traf auf einen Fehler, den es nicht kennt ({error}). Ihre Fotos sind unberührt.</translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation>Was dieses Foto sagt, ließ sich nicht neben das Foto schreiben, das bleiben sollte.</translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation>Sie haben inzwischen entschieden, dieses Foto zu behalten.</translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation>durch ein Muster ausgenommen</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation>in einem Papierkorb</translation>
    </message>
    <message>
        <source>in folders that clean-ups moved photos to</source>
        <translation>in Ordnern, in die Fotos beim Aufräumen verschoben wurden</translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation>in Fotobibliotheken anderer Programme</translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation>in Schnappschüssen und anderen Ordnern des Systems</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>named as files of other kinds</source>
        <translation>ihrem Namen nach andere Dateien</translation>
    </message>
    <message>
        <source>no pictures by what they hold</source>
        <translation>ihrem Inhalt nach keine Bilder</translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation>ohne Leserecht</translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation>nur in der Cloud</translation>
    </message>
    <message>
        <source>pipes, sockets and devices</source>
        <translation>Pipes, Sockets und Geräte</translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation>zweite Namen einer Datei</translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation>kleiner als die kleinste Größe</translation>
    </message>
    <message>
        <source>with a path too long for the system</source>
        <translation>mit einem Pfad, der dem System zu lang ist</translation>
    </message>
    <message>
        <source>{path} cannot be read</source>
        <translation>{path} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation>{path} ist kein Ordner, der sich öffnen lässt.</translation>
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
            <numerusform>%Ln Foto ist ausgewählt.</numerusform>
            <numerusform>%Ln Fotos sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in the folder of this photo</source>
        <translation>Alle im Ordner dieses Fotos</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How it differs</source>
        <translation>Worin es abweicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>The largest of each group</source>
        <translation>Das größte jeder Gruppe</translation>
    </message>
    <message>
        <source>The newest of each group</source>
        <translation>Das neueste jeder Gruppe</translation>
    </message>
    <message>
        <source>The oldest of each group</source>
        <translation>Das älteste jeder Gruppe</translation>
    </message>
    <message>
        <source>The others of the same groups</source>
        <translation>Die anderen derselben Gruppen</translation>
    </message>
    <message>
        <source>The smallest of each group</source>
        <translation>Das kleinste jeder Gruppe</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln leerer Ordner wurde entfernt.</numerusform>
            <numerusform>%Ln leere Ordner wurden entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht lesen:</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht lesen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln Datei gelesen</numerusform>
            <numerusform>%Ln Dateien gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>%Ln Gruppe behält ein anderes Foto.</numerusform>
            <numerusform>%Ln Gruppen behalten ein anderes Foto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln davon liegt in einem Quarantäneordner auf seinem Laufwerk.</numerusform>
            <numerusform>%Ln davon liegen in einem Quarantäneordner auf ihrem Laufwerk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln Foto ({files} Dateien)</numerusform>
            <numerusform>%Ln Fotos ({files} Dateien)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln Foto ist teilweise beschädigt:</numerusform>
            <numerusform>%Ln Fotos sind teilweise beschädigt:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln Foto ist dort enthalten ({size}).</numerusform>
            <numerusform>%Ln Fotos sind dort enthalten ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln Foto wird nicht mehr als Duplikat gezeigt.</numerusform>
            <numerusform>%Ln Fotos werden nicht mehr als Duplikate gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>%Ln Foto zurückgelegt.</numerusform>
            <numerusform>%Ln Fotos zurückgelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>%Ln Foto entschieden.</numerusform>
            <numerusform>%Ln Fotos entschieden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln Foto blieb unberührt.</numerusform>
            <numerusform>%Ln Fotos blieben unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln Foto blieb unberührt. Was es sagt, widerspricht dem Foto, das bleiben soll.</numerusform>
            <numerusform>%Ln Fotos blieben unberührt. Was sie sagen, widerspricht dem Foto, das bleiben soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln Foto wurde neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
            <numerusform>%Ln Fotos wurden neu gelesen, da Twinless jetzt auf mehr darin achtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln Begleitdatei wurde neben behaltene Fotos geschrieben.</numerusform>
            <numerusform>%Ln Begleitdateien wurden neben behaltene Fotos geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>--fetch --for {name}: {what}, {size}</source>
        <translation>--fetch --for {name}: {what}, {size}</translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation>--quarantine verschiebt sie in einen Ordner auf diesem Laufwerk.</translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation>Nicht verbunden: {folder}. Seine Fotos bleiben gemerkt.</translation>
    </message>
    <message>
        <source>Can go</source>
        <translation>Kann weg</translation>
    </message>
    <message>
        <source>Cleared out: {folder}</source>
        <translation>Wird geräumt: {folder}</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identisch</translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>Keine Zwillinge: %Ln Foto, einmalig.</numerusform>
            <numerusform>Keine Zwillinge: %Ln Fotos, jedes einmalig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation>Übergangen: {things}.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Preferred: {folder}</source>
        <translation>Bevorzugt: {folder}</translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation>Ähnliche Aufnahmen</translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation>Die Bibliothek enthält dieses Bild nicht.</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>To the trash: {before} before, {after} after.</source>
        <translation>In den Papierkorb: vorher {before}, nachher {after}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation>{before} ist jetzt {now}, da etwas anderes an seinem Platz stand.</translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation>{fate} {photo}  (bleibt: {kept})</translation>
    </message>
    <message>
        <source>{file} is written; --from takes it.</source>
        <translation>{file} ist geschrieben; --from nimmt sie.</translation>
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
        <translation>{photos}, {size}, durch Hardlinks auf die bleibenden Fotos ersetzt.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation>{photos}, {size}, in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to {folder}.</source>
        <translation>{photos}, {size}, nach {folder} verschoben.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would be moved to {folder}.</source>
        <translation>Würde nach {folder} verschoben: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would become hard links to the photos that stay.</source>
        <translation>Würde durch Hardlinks auf die bleibenden Fotos ersetzt: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation>Würde in den Papierkorb verschoben: {photos}, {size}.</translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation>{title}, {gain}</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… und %Ln weitere Gruppe; --report schreibt alle in eine Datei.</numerusform>
            <numerusform>… und %Ln weitere Gruppen; --report schreibt alle in eine Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… und %Ln weitere.</numerusform>
            <numerusform>… und %Ln weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>(otherwise {value})</source>
        <translation>(sonst {value})</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(erforderlich)</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>CODE</source>
        <comment>of a language, such as de</comment>
        <translation>CODE</translation>
    </message>
    <message>
        <source>COMMAND [ARGUMENTS]…</source>
        <translation>BEFEHL [ARGUMENTE]…</translation>
    </message>
    <message>
        <source>Choose one of {values}.</source>
        <translation>Wählen Sie eines von {values}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>DIR</source>
        <comment>stands for a folder</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>EDIT</source>
        <comment>stands for something that was done to a copy</comment>
        <translation>BEARBEITUNG</translation>
    </message>
    <message>
        <source>FATE</source>
        <comment>stands for keep, trash or undecided</comment>
        <translation>ENTSCHEIDUNG</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ZAHL</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>PHOTO</source>
        <translation>FOTO</translation>
    </message>
    <message>
        <source>PICTURE</source>
        <translation>BILD</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe zeigen und enden.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Es gibt keinen Befehl „{name}“.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. Did you mean {names}?</source>
        <translation>Es gibt keinen Befehl „{name}“. Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>There is no option {name}.</source>
        <translation>Es gibt keine Option {name}.</translation>
    </message>
    <message>
        <source>This must be a number.</source>
        <translation>Das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>Das muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>This must be {least} or more.</source>
        <translation>Das muss {least} oder mehr sein.</translation>
    </message>
    <message>
        <source>Too much was given: {arguments}.</source>
        <translation>Zu viel angegeben: {arguments}.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>{name} braucht einen Wert.</translation>
    </message>
    <message>
        <source>{name} takes no value.</source>
        <translation>{name} nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>an option or argument, and what is wrong with its value</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>“{command}” says more.</source>
        <translation>„{command}“ sagt mehr.</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message>
        <source>A link to the kept photo</source>
        <translation>Ein Link auf das behaltene Foto</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>In {folder}</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verlinken</translation>
    </message>
    <message>
        <source>move</source>
        <translation>verschieben</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation>
            <numerusform>%Ln Bit</numerusform>
            <numerusform>%Ln Bit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation>
            <numerusform>%Ln Bit je Kanal</numerusform>
            <numerusform>%Ln Bit je Kanal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation>
            <numerusform>%Ln Beschreibung</numerusform>
            <numerusform>%Ln Beschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln Kopie</numerusform>
            <numerusform>%Ln Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln Datei daneben</numerusform>
            <numerusform>%Ln Dateien daneben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln Teilbild</numerusform>
            <numerusform>%Ln Teilbilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln Teilbild von {total}</numerusform>
            <numerusform>%Ln Teilbilder von {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>ein Teilbild, das abweichen kann</numerusform>
            <numerusform>%Ln Teilbilder, die abweichen können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>%Ln weiteres Bild</numerusform>
            <numerusform>%Ln weitere Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln kommt weg</numerusform>
            <numerusform>%Ln kommen weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>noch %Ln Stunde</numerusform>
            <numerusform>noch %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln identisches Foto</numerusform>
            <numerusform>%Ln identische Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln Stichwort</numerusform>
            <numerusform>%Ln Stichwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>noch %Ln Minute</numerusform>
            <numerusform>noch %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln von {total} Teilbildern</numerusform>
            <numerusform>%Ln von {total} Teilbildern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln von {total} Seiten</numerusform>
            <numerusform>%Ln von {total} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>%Ln anderer Text</numerusform>
            <numerusform>%Ln andere Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln Seite von {total}</numerusform>
            <numerusform>%Ln Seiten von {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>eine Seite, die abweichen kann</numerusform>
            <numerusform>%Ln Seiten, die abweichen können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln ähnliches Foto</numerusform>
            <numerusform>%Ln ähnliche Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation>+{things}</translation>
    </message>
    <message>
        <source>A clean-up took this photo away before, and it came back.</source>
        <translation>Dieses Foto wurde schon einmal aufgeräumt und kam zurück.</translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation>Eine Kopie des behaltenen Fotos.</translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation>Eine Kopie des behaltenen Fotos: {edits}.</translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation>Eine Datei daneben kann auch zu einem anderen Foto gehören, daher bleibt es unberührt.</translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation>Gegenüber dem behaltenen</translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation>Eine andere Aufnahme des Motivs.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation>Vergleichen: {done} von {total}</translation>
    </message>
    <message>
        <source>Copies: one picture, resized, saved anew or edited.</source>
        <translation>Kopien: ein Bild, verkleinert oder vergrößert, neu gespeichert oder bearbeitet.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation>Herunterladen: {done} von {total}</translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation>Eingebettetes</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation>Dem Vorschlag folgen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Teilbilder</translation>
    </message>
    <message>
        <source>GPS</source>
        <translation>GPS</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR-Gain-Map</translation>
    </message>
    <message>
        <source>Identical: these files hold the same bytes.</source>
        <translation>Identisch: Diese Dateien enthalten dieselben Bytes.</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation>Indizieren: {done} von {total}</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation>Es enthält {things}, was dem behaltenen Foto fehlt, und wird daher nicht für den Papierkorb vorgeschlagen.</translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation>Es enthält {things}, was dem behaltenen Foto fehlt.</translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation>Es ist eine bearbeitete Fassung und wird daher nicht für den Papierkorb vorgeschlagen.</translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation>Es ist nicht bewiesen, dass das behaltene Foto sein ganzes Bild enthält; daher wird es nicht für den Papierkorb vorgeschlagen.</translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation>Es steht in einem geschützten Ordner, daher bleibt es unberührt.</translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation>Sein Laufwerk ist nicht verbunden, daher bleibt es unberührt.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle behalten</translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation>Behalten, weil: {reasons}</translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation>Fehlt dem behaltenen</translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation>Live Photo</translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation>Ordner werden durchgesehen</translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation>Ordner werden durchgesehen: {done} gefunden</translation>
    </message>
    <message>
        <source>Making link {done} of {total}</source>
        <translation>Link {done} von {total} wird angelegt</translation>
    </message>
    <message>
        <source>Making links</source>
        <translation>Links werden angelegt</translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation>Metadatenfelder</translation>
    </message>
    <message>
        <source>Moving to the folder</source>
        <translation>Wird in den Ordner verschoben</translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the folder</source>
        <translation>{done} von {total} werden in den Ordner verschoben</translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation>In den Papierkorb: {done} von {total}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Nothing of this group goes to the trash (Shift+K).</source>
        <translation>Nichts aus dieser Gruppe kommt in den Papierkorb (Umschalt+K).</translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation>Von dieser Gruppe würde nichts behalten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation>Zurücklegen: {done} von {total}</translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation>RAW + {format}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading {done} of {total}</source>
        <translation>Lesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Similar: other shots of one scene. None of them goes unless you say so.</source>
        <translation>Ähnlich: andere Aufnahmen eines Motivs. Keine davon kommt weg, wenn Sie es nicht sagen.</translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation>Bleibt oder geht zusammen mit: {names}</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation>Aufgenommen {when}</translation>
    </message>
    <message>
        <source>Takes back what you decided about this group: what Twinless proposes holds (P).</source>
        <translation>Nimmt zurück, was Sie über diese Gruppe entschieden haben: Es gilt, was Twinless vorschlägt (P).</translation>
    </message>
    <message>
        <source>That it matches is certain.</source>
        <translation>Dass es übereinstimmt, ist sicher.</translation>
    </message>
    <message>
        <source>That it matches is likely: have a look.</source>
        <translation>Dass es übereinstimmt, ist wahrscheinlich: Sehen Sie nach.</translation>
    </message>
    <message>
        <source>That it matches is very likely.</source>
        <translation>Dass es übereinstimmt, ist sehr wahrscheinlich.</translation>
    </message>
    <message>
        <source>That these photos match is certain.</source>
        <translation>Dass diese Fotos übereinstimmen, ist sicher.</translation>
    </message>
    <message>
        <source>That these photos match is likely, by the least sure of them.</source>
        <translation>Dass diese Fotos übereinstimmen, ist wahrscheinlich, nach dem unsichersten von ihnen.</translation>
    </message>
    <message>
        <source>That these photos match is very likely, by the least sure of them.</source>
        <translation>Dass diese Fotos übereinstimmen, ist sehr wahrscheinlich, nach dem unsichersten von ihnen.</translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation>Das behaltene Foto.</translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation>Dieselben Bytes wie das behaltene Foto.</translation>
    </message>
    <message>
        <source>These photos are never again shown as duplicates of each other (N).</source>
        <translation>Diese Fotos werden nie wieder als Duplikate voneinander gezeigt (N).</translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation>Diese Fotos enthalten dieselben Bytes; sie sind Duplikate.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation>Twinless weiß nicht von allem, was es enthält; daher wird es nicht für den Papierkorb vorgeschlagen.</translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation>Twinless weiß nicht von allem, was es enthält.</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Auspacken</translation>
    </message>
    <message>
        <source>Unpacking {done} of {total}</source>
        <translation>Auspacken: {done} von {total}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation>Schreiben: {done} von {total}</translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation>Sie sagten, es sei dasselbe Bild; daher wird es nicht für den Papierkorb vorgeschlagen.</translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation>einen Copyright-Vermerk</translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation>eine Tiefenkarte</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>eine Farbmarkierung</translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation>ein Bewegtbild</translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation>ein Teil der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>eine Bewertung</translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation>eine Regel hat es gewählt</translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation>einen größeren Farbumfang</translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation>eine HDR-Gain-Map</translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation>eine andere Zahl von Teilbildern</translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation>eine andere Zahl von Seiten</translation>
    </message>
    <message>
        <source>background blurred</source>
        <translation>Hintergrund unscharf</translation>
    </message>
    <message>
        <source>best quality</source>
        <translation>beste Qualität</translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation>größte Datei</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller um</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>capture time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>colour +</source>
        <translation>Farbe +</translation>
    </message>
    <message>
        <source>colour −</source>
        <translation>Farbe −</translation>
    </message>
    <message>
        <source>contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation>Kontrast +</translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation>Kontrast −</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation>Ausschnitt {share}</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>beschnitten</translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation>auf {share} des Bildes beschnitten</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>dunkler um</translation>
    </message>
    <message>
        <source>depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation>bemalt</translation>
    </message>
    <message>
        <source>embedded</source>
        <translation>eingebettet</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation>auf {share} vergrößert, ohne mehr Einzelheiten</translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation>vergrößert {share}</translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation>weniger Farben</translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation>feine Einzelheiten sind weggeglättet</translation>
    </message>
    <message>
        <source>first by name</source>
        <translation>erstes dem Namen nach</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Gleitkomma</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation>hat eine Datei neben sich</translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation>hat Eingebettetes</translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation>enthält alles, was die anderen enthalten</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identisch</translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation>Laufwerk ist verbunden und beschreibbar</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Farbmarkierung</translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation>größtes Bild</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less sharp</source>
        <translation>weniger scharf</translation>
    </message>
    <message>
        <source>light and dark were exchanged</source>
        <translation>Hell und Dunkel wurden vertauscht</translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation>Licht in Gleitkommazahlen</translation>
    </message>
    <message>
        <source>light was changed in places</source>
        <translation>das Licht wurde stellenweise geändert</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>local light</source>
        <translation>Licht stellenweise</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ortsname</translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation>verlor Metadaten wie Datum oder Ort</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation>meiste Metadaten</translation>
    </message>
    <message>
        <source>motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation>Bewegtbild</translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation>von einer Kamera benannt</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation>kein GPS</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>keine Metadaten</translation>
    </message>
    <message>
        <source>no motion</source>
        <translation>keine Bewegung</translation>
    </message>
    <message>
        <source>noisy</source>
        <translation>verrauscht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>not damaged</source>
        <translation>unbeschädigt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>älteste Datei</translation>
    </message>
    <message>
        <source>original format</source>
        <translation>ursprüngliches Format</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>anderes Format</translation>
    </message>
    <message>
        <source>overexposed</source>
        <translation>überbelichtet</translation>
    </message>
    <message>
        <source>panorama</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation>vielleicht mehr</translation>
    </message>
    <message>
        <source>perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation>schlichtester Name</translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation>bevorzugter Ordner</translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation>geschützter Ordner</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation>umgefärbt</translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation>neu komprimiert</translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation>auf wenige Farben verringert</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation>auf {share} der Breite verkleinert</translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation>als {format} gespeichert</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation>geschärft</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>am schärfsten</translation>
    </message>
    <message>
        <source>shown on a screen or page</source>
        <translation>auf einem Bildschirm oder einer Seite gezeigt</translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation>zeigt mehr vom Motiv</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation>etwas, das Twinless nicht angesehen hat</translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation>etwas, das Twinless nicht kennt</translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation>etwas wurde darauf gezeichnet</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation>steht aufrecht</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>begradigt</translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation>begradigt {degrees}°</translation>
    </message>
    <message>
        <source>stretched</source>
        <translation>verzerrt</translation>
    </message>
    <message>
        <source>text on it</source>
        <translation>beschriftet</translation>
    </message>
    <message>
        <source>text was written on it</source>
        <translation>etwas wurde darauf geschrieben</translation>
    </message>
    <message>
        <source>the background was blurred</source>
        <translation>der Hintergrund wurde unscharf gemacht</translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation>den Namen der Kamera</translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation>die Aufnahmezeit</translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation>die Farben eines Teils wurden geändert</translation>
    </message>
    <message>
        <source>the corners were made darker</source>
        <translation>die Ecken wurden abgedunkelt</translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation>den Namen des Urhebers</translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation>den Namen des Ortes</translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>den Namen von %Ln Person</numerusform>
            <numerusform>die Namen von %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>the perspective was changed</source>
        <translation>die Perspektive wurde geändert</translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation>den Ort (GPS)</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation>die Einstellungen der Entwicklung</translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation>die Zeitzone</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>toned</source>
        <translation>getönt</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>trashed before</source>
        <translation>schon aufgeräumt</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>gedreht</translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation>gedreht {degrees}°</translation>
    </message>
    <message>
        <source>unedited</source>
        <translation>unbearbeitet</translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation>unbekannte Daten</translation>
    </message>
    <message>
        <source>very likely</source>
        <translation>sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>vignette</source>
        <translation>Vignette</translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation>was es zum Panorama macht</translation>
    </message>
    <message>
        <source>white balance</source>
        <translation>Weißabgleich</translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation>mehr Farben</translation>
    </message>
    <message>
        <source>with edit</source>
        <translation>mit Bearbeitung</translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation>mit Begleitdatei</translation>
    </message>
    <message>
        <source>without colour</source>
        <translation>ohne Farbe</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>Sie haben es gewählt</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° O</translation>
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
        <translation>{degrees}° W</translation>
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
        <translation>{name}. {relation} {outcome}. {dimensions}, {size}. Gruppe {position} von {groups}.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation>{photo} Es ist das gesuchte.</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation>{size} können weg</translation>
    </message>
    <message>
        <source>{size} · E opens</source>
        <translation>{size} · E öffnet</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
</TS>
