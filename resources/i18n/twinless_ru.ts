<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a duplicate of anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates (without the kept photo: of anything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of the group are no duplicates of each other. Where photos other than the kept one are selected, each of them is no duplicate of anything, now or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected photos are no duplicates of the rest of the group; they may be of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Start with the usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}

You can mend the file, or start with the usual settings; it is kept as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by a rule of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited versions of a photo that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical: the same bytes as a photo that stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant copies: {edits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole groups, of which nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without metadata</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>If you stop, what has gone can be undone, and the rest stays in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop, what is back stays back, and the rest waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving photos to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting photos back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareActions</name>
    <message>
        <source>Back to the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to see the other in the keeper&apos;s place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only this one of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep or trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline what both show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels one to one, or all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show four photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one photo alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show three photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show two photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where they differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn as the keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>This is the first photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last photo of the group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComputingSection</name>
    <message>
        <source>Apple graphics processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next scan, all photos are described again. What you decided stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it (98 MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet, made for naming things</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes of each photo what it is compared by. With another one, all photos are described again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download was stopped; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless’s own, made for finding copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.pth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model runs on; only what this computer has is listed. Counts from the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a copy in the trash {place}: {needed} are needed, {free} are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What cannot be brought over, and stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written beside kept photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stays, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} can be won. Each photo is checked once more right before it goes, and you can undo all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A day, a month or a year; empty for any. Up and Down change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is still in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a quarantine folder on that drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped it; the rest is still in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} are free once the trash is emptied. Until then you can take all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} lie in the quarantine folder of that drive. You can take all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Choose a folder. Twinless finds copies, even resized, cropped or edited ones, shows why they match and which to keep. Nothing is moved before you say so, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the photos you have more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop folders here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you stop now, no report is written, and an older one of that name stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page with pictures (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups} are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Keep only this one of the group (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this photo (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the keeper; the present one goes (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this photo to the trash (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keeper of this group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsTable</name>
    <message>
        <source>What is known of these photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FateButton</name>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on this day or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no day. Write 2019, 2019-05 or {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for this picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is indexed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in default viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are not indexed yet cannot be found; look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless looks among the photos that it knows. Add a folder with photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderActions</name>
    <message>
        <source>Choose a folder with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only groups with a photo in {folder} are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no file manager for this folder, or the folder is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. The photos themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Also propose edited versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cropped, toned or retouched copies may be somebody&apos;s work: they go only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect: never trash photos in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Photos that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clean-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was moved away yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of this clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put selected photos back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this clean-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you moved away, newest first. Nothing is overwritten when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing ended early. What was learnt is kept; F5 goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing stopped. What was learnt is kept; F5 goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} looked through; {folders} away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryMenu</name>
    <message>
        <source>Apply rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-ups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo and clean-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is paused: more groups may come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most photos first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most space first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the right, only shots that are much alike stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>A text file with the versions of Twinless and its parts, the settings and what happened lately. It holds no names of folders or photos. Nothing is sent; attach it to a report of a fault yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also name my folders, exclusions and server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSaving</name>
    <message>
        <source>Save log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window, the command line and reports. Changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the window. Changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop says so where a scan took over a minute and another window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>There is nothing to move to the trash now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Keep or trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>Indexing ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learnt is kept; Twinless says more in its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} looked through.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photo by photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo here has a copy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of a folder stands in other folders too, as the same bytes or as a copy that lacks nothing. The lighter part of a bar stands for copies that differ, such as edited versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder holds a good part of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to trash here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that only this folder holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are marked for the trash, {size} in all, and their copies to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trash what the other holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverlapTable</name>
    <message>
        <source>Folders that hold the same photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photos with the same bytes stay together, and one photo must stay in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select photos of two or more groups to group them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos of this group are no longer shown as duplicates of each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no viewer for this photo, or the photo is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These photos hold the same bytes; they are duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsList</name>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping after this photo…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposalsSection</name>
    <message>
        <source>Edited versions as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of similar shots are made anew at once. Copies are not concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How alike similar shots must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical photos and redundant copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical photos only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose for the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redundant copies hold nothing that the kept photo lacks. Similar shots are never proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loosely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very much</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose “Look for changes” (F5) to go on where indexing stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups appear here as soon as the first copies are found. You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for twins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copies were found so far. “Go on” below, or Ctrl+P, looks for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No twins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing agrees with the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other queues above have groups to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These folders hold no picture that Twinless can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups}; as much would go as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups}; {photos} fewer and {size} less would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups}; {photos} more and {size} more would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{groups}; {total} would go instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All groups, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder whose photos are rather kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a ticked folder ever goes. Counts at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred folders, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo that wins by the first line is kept; where photos are equal, the next line counts. Drag the lines, or move them with Alt+Up and Alt+Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, most first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you decided by hand stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which photo of a group to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working out what would change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanningSection</name>
    <message>
        <source> kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pattern a line, for names or paths: *.png, */Screenshots/*, thumb_*. Counts from the next scan; photos that match are forgotten then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller files, such as icons, are passed over. Counts from the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” would leave out every photo, so nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name of photo or folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchIndexSection</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next scan on, this server is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at this address. Is the server running, and is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer needs nothing else. A server is worth it for very large libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at this address, but it is no Milvus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptors of your photos go to this server: a few hundred numbers for each, from which no picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment variable {name} gives the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and lets Twinless in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in the system’s keyring. Counts from the next scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a server. One looks like http://host:19530.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that works, so the token cannot be kept. Set the environment variable {name} before you start Twinless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where photos are looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty, if the server wants none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be stored ({why}); they hold until Twinless ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl + wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} in all groups, also those not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>All that was learnt about its photos goes, and what you decided. The photos stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures, so that groups show at once. Cleared ones are made again when you look at them; those of photos in the trash are gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless forgets all folders, groups, decisions and thumbnails. Clean-ups can then not be undone: photos in the trash stay there, and only you can put them back. Photos in their folders are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless forgets what it learnt about the photos in {folder}, your decisions included. Clean-ups can then not be undone for photos that were there. The photos themselves stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless is then as if it had never run; only these settings stay. The photos stay, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>How many photos stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find this picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder overlap…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when a long scan has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which groups are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{queue} {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>“{step}” is done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” is undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay where they are, and are tried again when they change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>This is the first group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is the one that is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}  ·  group {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>brought</name>
    <message>
        <source>A sidecar cannot hold this {thing}: “{here}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to {file}: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {file}, with {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be added to the sidecar beside the kept photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {thing}, the kept photo says “{kept}”, this one “{here}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the author {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the caption {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture time {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copyright {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keywords {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the label {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the location {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the people {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place {north}, {east}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rating {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {conflict}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--weights goes with --model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with one path a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture; it need not be in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back what the last clean-up moved away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this installation: index pictures, find copies, trash one, undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {languages}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the photos a library holds more than once, and moves the extra ones to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders with photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the whole library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was learnt about folders; the photos stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index folders and find what they hold more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List where the library holds a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move redundant photos to the trash; by default those of the last scan&apos;s folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name folders, or say --everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name pictures, or a list of them with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never trash what is below; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over files smaller than so many bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass over names or paths like this; repeatable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either --dry-run or --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it as JSON, for programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: en, de, es, it, pt or ru.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .npy file to write: float32, one row per picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the ImageNet weights, fetched elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes; each includes those before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a disk has no trash, use a folder on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command, the window opens, on the folders that are named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the descriptors of pictures, as a scan makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the groups to this .html, .csv or .json file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write words, place and time of copies into sidecars (.xmp) beside the kept photos; then the copies can go too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundled or imagenet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no report of Twinless; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no {suffix} file; it is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} must end with {suffix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} cannot be protected: it is no folder that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>The drive with this photo is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with this photo is away. This is the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo cannot be read now. This is the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo changed since the scan. Press F5 to look for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is no longer where it was. Press F5 to look for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is very large; {share} of its resolution is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Check the connection and try again, or fetch {url} elsewhere and name the file, in the settings or with --weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please install Twinless again, or choose the ImageNet model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {url} broke off at {received} of {total} bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {url} broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with Twinless&apos;s model is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be run by ONNX Runtime {version}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in {path} belongs to another version of Twinless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s description {path} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are damaged: their checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights {path} do not fit this Twinless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index at {address} does not answer: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index at {path} cannot be used: {why}. Nothing is lost: it can be built again from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting min_size must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting similarity must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} has a value that cannot be used: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} must be between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} must be one of {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file {path} cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clean-up to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model “{name}”. Choose “{bundled}” or “{imagenet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no usable device “{name}”. Choose “auto” or “cpu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {url} sent is damaged: its checksum is wrong. Try again later; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be taken over: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold the weights of a ResNet-50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not the file that {url} names: its checksum is wrong. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered “{code} {why}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} cannot be reached ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is no address of a Milvus server, such as http://host:19530.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>The library holds other shots of the scene, not this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds this picture once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library holds this picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away, but remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos in it are compared and never trashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive is away. Its photos stay remembered, and none of them is trashed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>found</name>
    <message>
        <source>A copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy. Your picture: {edits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy: {edits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical: the same bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facts}, its drive is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {folder}. {relation} {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, as “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} of {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of {folder} is in {other}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A redundant copy is one of which it is proved that the kept photo holds all of it: the whole picture in at least its detail and colour, every page and frame, all words, place and time, and everything embedded. What could not be proved counts as lacking and is named beside the copy, which then stays until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No twins: each photo is one of a kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dimensions}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A file beside this photo may belong to another one too, or came after the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of Twinless cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version wrote it. Nothing was changed. Please update Twinless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Twinless, perhaps a command line, works with it. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the permissions of {path} and try again ({error}). Your photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kept photo provably holds all that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo that matches it directly would have been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was moved to the trash yet, or all of them are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of its group would have been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the picture took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive could not deliver the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with this photo has no working trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive with this photo is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is damaged. Your photos are untouched. Move that file away and scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this photo cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the report must end with {suffixes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo to be kept changed since the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo to be kept is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture made its decoder crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not put this photo back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow moving this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not allow reading this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let Twinless look into the Trash. Allow it under Privacy &amp; Security, Full Disk Access, or use Put Back in the Finder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no file manager that could show this file. It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s trash did not take this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash reported success, but this photo is still in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left beside {path}. Free some space and go on; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room to put this photo back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room to move this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and the photo to be kept are one file under two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library needs a newer Twinless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo changed since the scan, so it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is no longer in the trash; it was emptied, or the photo was moved by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is no longer where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo left its place, but it was not seen in the trash, so nothing more was moved there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo stands in a protected folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sidecar holds what photos of another clean-up told, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sidecar was changed since the clean-up wrote it, so it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless does not know this kind of picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless met an error it does not know ({error}). Your photos are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this photo tells could not be written beside the photo to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided meanwhile to keep this photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excluded by a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in photo libraries of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in snapshots and other folders of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second names of one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller than the minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no folder that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {more}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--quarantine moves them to a folder on that drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away: {folder}. Its photos stay remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Passed over: {things}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library does not hold this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is now {now}, since something else stood in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fate} {photo}  (stays: {kept})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s, {rate}/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {files} in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {size}, moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {size}, would go to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {gain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln bits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bits a channel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln captions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+{things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the kept photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the kept photo: {edits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file beside it may belong to another photo too, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another shot of the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks, so it is not proposed for the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {things}, which the kept photo lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an edited version, so it is not proposed for the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not proved that the kept photo holds all of its picture, so it is not proposed for the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in a protected folder, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its drive is away, so it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacking in the keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folders: {done} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {done} of {total} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this group would be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting back {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW + {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays or goes together with: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same bytes as the kept photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds, so it is not proposed for the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinless does not know all that it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that it is the same picture, so it is not proposed for the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a copyright notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a depth map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a motion video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a wider range of colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an HDR gain map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number of frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another number of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biggest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capture time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colour −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crop {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cropped to {share} of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embedded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged to {share} without more detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enlarged {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine detail was smoothed away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has embedded extras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds all that the others hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its drive is here and not read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light in floating point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost metadata such as date or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by a camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no GPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noisy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panorama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plainest name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recoloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recompressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduced to few colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resized to {share} of the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharpened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows more of the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that Twinless did not look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that Twinless does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something was drawn on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands upright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straightened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straightened {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the capture time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colours of a part were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of its location</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the place (GPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the settings of its development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned {degrees}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unedited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what makes it a panorama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with sidecar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, {dimensions}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. {relation} {outcome}. {dimensions}, {size}. Group {position} of {groups}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photo} It is what you look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} can go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
