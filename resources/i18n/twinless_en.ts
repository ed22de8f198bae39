<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>Breakdown</name>
    <message numerus="yes">
        <source>%Ln other sidecars</source>
        <translation>
            <numerusform>%Ln other sidecar</numerusform>
            <numerusform>%Ln other sidecars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos wait and stay marked.</source>
        <translation>
            <numerusform>%Ln photo waits and stays marked.</numerusform>
            <numerusform>%Ln photos wait and stay marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln groups as a whole; nothing of them would be kept.</source>
        <translation>
            <numerusform>Also move %Ln group as a whole; nothing of it would be kept.</numerusform>
            <numerusform>Also move %Ln groups as a whole; nothing of them would be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos that a rule chose and that you never looked at.</source>
        <translation>
            <numerusform>Also move %Ln photo that a rule chose and that you never looked at.</numerusform>
            <numerusform>Also move %Ln photos that a rule chose and that you never looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</source>
        <translation>
            <numerusform>Also move %Ln photo whose drive has no working trash, to the folder {place} there.</numerusform>
            <numerusform>Also move %Ln photos whose drive has no working trash, to the folder {place} there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to a folder?</source>
        <translation>
            <numerusform>Move %Ln photo ({files} files) to a folder?</numerusform>
            <numerusform>Move %Ln photos ({files} files) to a folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos ({files} files) to the trash?</source>
        <translation>
            <numerusform>Move %Ln photo ({files} files) to the trash?</numerusform>
            <numerusform>Move %Ln photos ({files} files) to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to a folder?</source>
        <translation>
            <numerusform>Move %Ln photo to a folder?</numerusform>
            <numerusform>Move %Ln photos to a folder?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the folder</source>
        <translation>
            <numerusform>Move %Ln photo to the folder</numerusform>
            <numerusform>Move %Ln photos to the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash</source>
        <translation>
            <numerusform>Move %Ln photo to the trash</numerusform>
            <numerusform>Move %Ln photos to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash?</source>
        <translation>
            <numerusform>Move %Ln photo to the trash?</numerusform>
            <numerusform>Move %Ln photos to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos ({files} files) by hard links?</source>
        <translation>
            <numerusform>Replace %Ln photo ({files} files) by hard links?</numerusform>
            <numerusform>Replace %Ln photos ({files} files) by hard links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by hard links?</source>
        <translation>
            <numerusform>Replace %Ln photo by a hard link?</numerusform>
            <numerusform>Replace %Ln photos by hard links?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln photos by links</source>
        <translation>
            <numerusform>Replace %Ln photo by a link</numerusform>
            <numerusform>Replace %Ln photos by links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</source>
        <translation>
            <numerusform>Write words, places and dates into sidecars beside the kept photos; %Ln more photo can go then.</numerusform>
            <numerusform>Write words, places and dates into sidecars beside the kept photos; %Ln more photos can go then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionActions</name>
    <message numerus="yes">
        <source>%Ln photos are left alone: protected, away, or with files that others share.</source>
        <translation>
            <numerusform>%Ln photo is left alone: protected, away, or with files that others share.</numerusform>
            <numerusform>%Ln photos are left alone: protected, away, or with files that others share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no duplicates of anything</source>
        <translation>
            <numerusform>%Ln photo is no duplicate of anything</numerusform>
            <numerusform>%Ln photos are no duplicates of anything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos follow the proposal</source>
        <translation>
            <numerusform>%Ln photo follows the proposal</numerusform>
            <numerusform>%Ln photos follow the proposal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Keep %Ln photo</numerusform>
            <numerusform>Keep %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos</source>
        <translation>
            <numerusform>Trash %Ln photo</numerusform>
            <numerusform>Trash %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed; an undo puts them back.</source>
        <translation>
            <numerusform>%Ln empty folder was removed; an undo puts it back.</numerusform>
            <numerusform>%Ln empty folders were removed; an undo puts them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln file could not be put back</numerusform>
            <numerusform>%Ln files could not be put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are back where they were.</source>
        <translation>
            <numerusform>%Ln of them is back where it was.</numerusform>
            <numerusform>%Ln of them are back where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln photo is back where it was</numerusform>
            <numerusform>%Ln photos are back where they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are links now</source>
        <translation>
            <numerusform>%Ln photo is a link now</numerusform>
            <numerusform>%Ln photos are links now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos got another name, since theirs was taken.</source>
        <translation>
            <numerusform>%Ln photo got another name, since its own was taken.</numerusform>
            <numerusform>%Ln photos got another name, since theirs was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to quarantine</source>
        <translation>
            <numerusform>%Ln photo moved to quarantine</numerusform>
            <numerusform>%Ln photos moved to quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the folder</source>
        <translation>
            <numerusform>%Ln photo moved to the folder</numerusform>
            <numerusform>%Ln photos moved to the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos moved to the trash</source>
        <translation>
            <numerusform>%Ln photo moved to the trash</numerusform>
            <numerusform>%Ln photos moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone</source>
        <translation>
            <numerusform>%Ln photo was left alone</numerusform>
            <numerusform>%Ln photos were left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln sidecar was written beside kept photos.</numerusform>
            <numerusform>%Ln sidecars were written beside kept photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln empty folders</source>
        <translation>
            <numerusform>Remove %Ln empty folder</numerusform>
            <numerusform>Remove %Ln empty folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%Ln photos found</source>
        <translation>
            <numerusform>%Ln photo found</numerusform>
            <numerusform>%Ln photos found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln photos is this picture or resembles it.</source>
        <translation>
            <numerusform>The one photo is not this picture, nor like it.</numerusform>
            <numerusform>None of the %Ln photos is this picture or resembles it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln file is damaged or could not be read</numerusform>
            <numerusform>%Ln files are damaged or could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>%Ln files could not be put back</source>
        <translation>
            <numerusform>%Ln file could not be put back</numerusform>
            <numerusform>%Ln files could not be put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are back where they were</source>
        <translation>
            <numerusform>%Ln photo is back where it was</numerusform>
            <numerusform>%Ln photos are back where they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indexing</name>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln photo is read again, since Twinless now looks for more in it.</numerusform>
            <numerusform>%Ln photos are read again, since Twinless now looks for more in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln photo was read again, since Twinless now looks for more in it.</numerusform>
            <numerusform>%Ln photos were read again, since Twinless now looks for more in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln groups shown</source>
        <translation>
            <numerusform>{shown} of %Ln group shown</numerusform>
            <numerusform>{shown} of %Ln groups shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverlapDialog</name>
    <message numerus="yes">
        <source>%Ln photos are left alone.</source>
        <translation>
            <numerusform>%Ln photo is left alone.</numerusform>
            <numerusform>%Ln photos are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</source>
        <translation>
            <numerusform>%Ln photo is marked for the trash. Nothing moves before you say so, and Undo takes the mark back.</numerusform>
            <numerusform>%Ln photos are marked for the trash. Nothing moves before you say so, and Undo takes the marks back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are only here.</source>
        <translation>
            <numerusform>%Ln photo is only here.</numerusform>
            <numerusform>%Ln photos are only here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos differ from their copy there and stay.</source>
        <translation>
            <numerusform>%Ln photo differs from its copy there and stays.</numerusform>
            <numerusform>%Ln photos differ from their copy there and stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trash %Ln photos that are held there</source>
        <translation>
            <numerusform>Trash %Ln photo that is held there</numerusform>
            <numerusform>Trash %Ln photos that are held there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlapping</name>
    <message numerus="yes">
        <source>Trash %Ln photos of a folder</source>
        <translation>
            <numerusform>Trash %Ln photo of a folder</numerusform>
            <numerusform>Trash %Ln photos of a folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartsBox</name>
    <message numerus="yes">
        <source>%Ln other folders</source>
        <translation>
            <numerusform>%Ln other folder</numerusform>
            <numerusform>%Ln other folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other patterns</source>
        <translation>
            <numerusform>%Ln other pattern</numerusform>
            <numerusform>%Ln other patterns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Patterns</name>
    <message numerus="yes">
        <source>%Ln groups are accepted. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln group is accepted. Undo takes it back.</numerusform>
            <numerusform>%Ln groups are accepted. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups at random. “Clear filters” shows all again.</source>
        <translation>
            <numerusform>%Ln group. “Clear filters” shows all again.</numerusform>
            <numerusform>%Ln groups at random. “Clear filters” shows all again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos stay. Undo takes it back.</source>
        <translation>
            <numerusform>%Ln photo stays. Undo takes it back.</numerusform>
            <numerusform>%Ln photos stay. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln groups</source>
        <translation>
            <numerusform>Accept %Ln group</numerusform>
            <numerusform>Accept %Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln photos</source>
        <translation>
            <numerusform>Keep %Ln photo</numerusform>
            <numerusform>Keep %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoActions</name>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates of any photo, now or later.</source>
        <translation>
            <numerusform>%Ln photo is no longer shown as a duplicate of any photo, now or later.</numerusform>
            <numerusform>%Ln photos are no longer shown as duplicates of any photo, now or later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln groups are hidden by them.</source>
        <translation>
            <numerusform>%Ln group is hidden by them.</numerusform>
            <numerusform>%Ln groups are hidden by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>%Ln photo, one of a kind.</numerusform>
            <numerusform>%Ln photos, each one of a kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln groups are certain.</source>
        <translation>
            <numerusform>The %Ln group is certain.</numerusform>
            <numerusform>All %Ln groups are certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been through all %Ln groups.</source>
        <translation>
            <numerusform>You have been through the one group.</numerusform>
            <numerusform>You have been through all %Ln groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>%Ln groups would keep another photo</source>
        <translation>
            <numerusform>%Ln group would keep another photo</numerusform>
            <numerusform>%Ln groups would keep another photo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>What you decided by hand stays: %Ln photos.</source>
        <translation>
            <numerusform>What you decided by hand stays: %Ln photo.</numerusform>
            <numerusform>What you decided by hand stays: %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln photos in the library.</source>
        <translation>
            <numerusform>%Ln photo in the library.</numerusform>
            <numerusform>%Ln photos in the library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln photos to the trash…</source>
        <translation>
            <numerusform>Move %Ln photo to the trash…</numerusform>
            <numerusform>Move %Ln photos to the trash…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadableDialog</name>
    <message numerus="yes">
        <source>%Ln files are damaged or could not be read</source>
        <translation>
            <numerusform>%Ln file is damaged or could not be read</numerusform>
            <numerusform>%Ln files are damaged or could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln put back</source>
        <translation>
            <numerusform>%Ln put back</numerusform>
            <numerusform>%Ln put back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patterns</name>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them want a look of their own.</source>
        <translation>
            <numerusform>%Ln of them wants a look of its own.</numerusform>
            <numerusform>%Ln of them want a look of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go</source>
        <translation>
            <numerusform>%Ln photo can go</numerusform>
            <numerusform>%Ln photos can go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message numerus="yes">
        <source>%Ln copies stay: edited, or holding more.</source>
        <translation>
            <numerusform>%Ln copy stays: edited, or holding more.</numerusform>
            <numerusform>%Ln copies stay: edited, or holding more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos can go safely.</source>
        <translation>
            <numerusform>%Ln photo can go safely.</numerusform>
            <numerusform>%Ln photos can go safely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenes are there to choose from.</source>
        <translation>
            <numerusform>%Ln scene is there to choose from.</numerusform>
            <numerusform>%Ln scenes are there to choose from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The remaining %Ln groups are certain.</source>
        <translation>
            <numerusform>The remaining %Ln group is certain.</numerusform>
            <numerusform>The remaining %Ln groups are certain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part</source>
        <translation>
            <numerusform>%Ln photo is damaged in part</numerusform>
            <numerusform>%Ln photos are damaged in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message numerus="yes">
        <source>%Ln copies moved to the trash.</source>
        <translation>
            <numerusform>%Ln copy moved to the trash.</numerusform>
            <numerusform>%Ln copies moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of copies found.</source>
        <translation>
            <numerusform>%Ln group of copies found.</numerusform>
            <numerusform>%Ln groups of copies found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures indexed with {model}.</source>
        <translation>
            <numerusform>%Ln picture indexed with {model}.</numerusform>
            <numerusform>%Ln pictures indexed with {model}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message numerus="yes">
        <source>The paths of %Ln photos are copied.</source>
        <translation>
            <numerusform>The path of the photo is copied.</numerusform>
            <numerusform>The paths of %Ln photos are copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%Ln photos are selected.</source>
        <translation>
            <numerusform>%Ln photo is selected.</numerusform>
            <numerusform>%Ln photos are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>terminal</name>
    <message numerus="yes">
        <source>%Ln empty folders were removed.</source>
        <translation>
            <numerusform>%Ln empty folder was removed.</numerusform>
            <numerusform>%Ln empty folders were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read:</source>
        <translation>
            <numerusform>%Ln file could not be read:</numerusform>
            <numerusform>%Ln files could not be read:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files read</source>
        <translation>
            <numerusform>%Ln file read</numerusform>
            <numerusform>%Ln files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups keep another photo.</source>
        <translation>
            <numerusform>%Ln group keeps another photo.</numerusform>
            <numerusform>%Ln groups keep another photo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them lie in a quarantine folder on their disk.</source>
        <translation>
            <numerusform>%Ln of them lies in a quarantine folder on its disk.</numerusform>
            <numerusform>%Ln of them lie in a quarantine folder on their disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos ({files} files)</source>
        <translation>
            <numerusform>%Ln photo ({files} files)</numerusform>
            <numerusform>%Ln photos ({files} files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are damaged in part:</source>
        <translation>
            <numerusform>%Ln photo is damaged in part:</numerusform>
            <numerusform>%Ln photos are damaged in part:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are held there ({size}).</source>
        <translation>
            <numerusform>%Ln photo is held there ({size}).</numerusform>
            <numerusform>%Ln photos are held there ({size}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos are no longer shown as duplicates.</source>
        <translation>
            <numerusform>%Ln photo is no longer shown as a duplicate.</numerusform>
            <numerusform>%Ln photos are no longer shown as duplicates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos brought back.</source>
        <translation>
            <numerusform>%Ln photo brought back.</numerusform>
            <numerusform>%Ln photos brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos decided.</source>
        <translation>
            <numerusform>%Ln photo decided.</numerusform>
            <numerusform>%Ln photos decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone.</source>
        <translation>
            <numerusform>%Ln photo was left alone.</numerusform>
            <numerusform>%Ln photos were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were left alone. What they tell contradicts the photo to be kept.</source>
        <translation>
            <numerusform>%Ln photo was left alone. What it tells contradicts the photo to be kept.</numerusform>
            <numerusform>%Ln photos were left alone. What they tell contradicts the photo to be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were read again, since Twinless now looks for more in them.</source>
        <translation>
            <numerusform>%Ln photo was read again, since Twinless now looks for more in it.</numerusform>
            <numerusform>%Ln photos were read again, since Twinless now looks for more in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sidecars were written beside kept photos.</source>
        <translation>
            <numerusform>%Ln sidecar was written beside kept photos.</numerusform>
            <numerusform>%Ln sidecars were written beside kept photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No twins: %Ln photos, each one of a kind.</source>
        <translation>
            <numerusform>No twins: %Ln photo, one of a kind.</numerusform>
            <numerusform>No twins: %Ln photos, each one of a kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more groups; --report writes all of them to a file.</source>
        <translation>
            <numerusform>… and %Ln more group; --report writes all of them to a file.</numerusform>
            <numerusform>… and %Ln more groups; --report writes all of them to a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
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
            <numerusform>%Ln bit a channel</numerusform>
            <numerusform>%Ln bits a channel</numerusform>
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
            <numerusform>%Ln caption</numerusform>
            <numerusform>%Ln captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comments</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files beside it</source>
        <translation>
            <numerusform>%Ln file beside it</numerusform>
            <numerusform>%Ln files beside it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames</source>
        <translation>
            <numerusform>%Ln frame</numerusform>
            <numerusform>%Ln frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames of {total}</source>
        <translation>
            <numerusform>%Ln frame of {total}</numerusform>
            <numerusform>%Ln frames of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames that may differ</source>
        <translation>
            <numerusform>a frame that may differ</numerusform>
            <numerusform>%Ln frames that may differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further pictures</source>
        <translation>
            <numerusform>%Ln further picture</numerusform>
            <numerusform>%Ln further pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln go</source>
        <translation>
            <numerusform>%Ln goes</numerusform>
            <numerusform>%Ln go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identical photos</source>
        <translation>
            <numerusform>%Ln identical photo</numerusform>
            <numerusform>%Ln identical photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keywords</source>
        <translation>
            <numerusform>%Ln keyword</numerusform>
            <numerusform>%Ln keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} frames</source>
        <translation>
            <numerusform>%Ln of {total} frames</numerusform>
            <numerusform>%Ln of {total} frames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} pages</source>
        <translation>
            <numerusform>%Ln of {total} pages</numerusform>
            <numerusform>%Ln of {total} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other texts</source>
        <translation>
            <numerusform>%Ln other text</numerusform>
            <numerusform>%Ln other texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages of {total}</source>
        <translation>
            <numerusform>%Ln page of {total}</numerusform>
            <numerusform>%Ln pages of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages that may differ</source>
        <translation>
            <numerusform>a page that may differ</numerusform>
            <numerusform>%Ln pages that may differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures</source>
        <translation>
            <numerusform>%Ln picture</numerusform>
            <numerusform>%Ln pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar photos</source>
        <translation>
            <numerusform>%Ln similar photo</numerusform>
            <numerusform>%Ln similar photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay</source>
        <translation>
            <numerusform>%Ln stays</numerusform>
            <numerusform>%Ln stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln titles</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the names of %Ln people</source>
        <translation>
            <numerusform>the name of %Ln person</numerusform>
            <numerusform>the names of %Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
