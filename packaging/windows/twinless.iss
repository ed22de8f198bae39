; The installer for Windows, compiled by Inno Setup 6: for one user, without an administrator.
;   iscc /DVersion=0.1.0 /DSource=dist\twinless /DIcon=build\icons\twinless.ico /DHomepage=… /Odist packaging\windows\twinless.iss

#ifndef Version
  #error Say /DVersion, /DSource, /DIcon and, where there is one, /DHomepage; packaging/windows/installer.py does.
#endif

[Setup]
AppId={{8D6E0E5C-3B0A-4C9E-9D5B-5C1B4A3F7E21}
AppName=Twinless
AppVersion={#Version}
AppPublisher=The Twinless developers
#ifdef Homepage
AppPublisherURL={#Homepage}
AppSupportURL={#Homepage}/issues
AppUpdatesURL={#Homepage}/releases
#endif
DefaultDirName={localappdata}\Programs\Twinless
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile={#Icon}
UninstallDisplayIcon={app}\twinless-gui.exe
OutputBaseFilename=Twinless-{#Version}-windows-x86_64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
ChangesAssociations=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"

[CustomMessages]
en.FindHere=Find duplicates here
de.FindHere=Hier doppelte Fotos suchen
es.FindHere=Buscar duplicados aquí
it.FindHere=Cerca doppioni qui
pt.FindHere=Procurar duplicatas aqui
ru.FindHere=Найти здесь дубликаты
en.FindPicture=Find this picture with Twinless
de.FindPicture=Dieses Bild mit Twinless suchen
es.FindPicture=Buscar esta imagen con Twinless
it.FindPicture=Cerca questa immagine con Twinless
pt.FindPicture=Procurar esta imagem com o Twinless
ru.FindPicture=Найти это изображение в Twinless
en.Entries=Offer it in the menu of folders and pictures
de.Entries=Im Kontextmenü von Ordnern und Bildern anbieten
es.Entries=Ofrecerlo en el menú de carpetas e imágenes
it.Entries=Proponilo nel menu di cartelle e immagini
pt.Entries=Oferecer no menu de pastas e imagens
ru.Entries=Предлагать в меню папок и изображений
en.Forget=Shall what Twinless learnt about your photos be deleted too?%n%nYour photos stay where they are. Clean-ups can then no longer be undone from Twinless; what it moved to the Recycle Bin stays there.
de.Forget=Soll auch gelöscht werden, was Twinless über Ihre Fotos gelernt hat?%n%nIhre Fotos bleiben, wo sie sind. Bereinigungen lassen sich danach nicht mehr mit Twinless rückgängig machen; was in den Papierkorb gelegt wurde, bleibt dort.
es.Forget=¿Borrar también lo que Twinless aprendió de sus fotos?%n%nSus fotos se quedan donde están. Después ya no se podrán deshacer limpiezas desde Twinless; lo que movió a la papelera sigue allí.
it.Forget=Eliminare anche ciò che Twinless ha imparato sulle foto?%n%nLe foto restano dove sono. Le pulizie non si potranno più annullare da Twinless; ciò che è nel Cestino resta lì.
pt.Forget=Apagar também o que o Twinless aprendeu sobre as suas fotos?%n%nAs fotos ficam onde estão. Depois disso, as limpezas não poderão mais ser desfeitas no Twinless; o que foi para a Lixeira continua lá.
ru.Forget=Удалить также всё, что Twinless узнал о ваших фотографиях?%n%nСами фотографии останутся на месте. Отменить очистку из Twinless после этого будет нельзя; перемещённое в корзину останется в ней.

[Tasks]
Name: "entries"; Description: "{cm:Entries}"
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one lacks must not be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\Twinless"; Filename: "{app}\twinless-gui.exe"; AppUserModelID: "Twinless"
Name: "{autodesktop}\Twinless"; Filename: "{app}\twinless-gui.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\Directory\shell\Twinless"; ValueType: string; ValueData: "{cm:FindHere}"; Flags: uninsdeletekey; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\Directory\shell\Twinless"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\twinless-gui.exe"; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\Directory\shell\Twinless\command"; ValueType: string; ValueData: """{app}\twinless-gui.exe"" ""%V"""; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\Directory\Background\shell\Twinless"; ValueType: string; ValueData: "{cm:FindHere}"; Flags: uninsdeletekey; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\Directory\Background\shell\Twinless"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\twinless-gui.exe"; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\Directory\Background\shell\Twinless\command"; ValueType: string; ValueData: """{app}\twinless-gui.exe"" ""%V"""; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Twinless"; ValueType: string; ValueData: "{cm:FindPicture}"; Flags: uninsdeletekey; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Twinless"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\twinless-gui.exe"; Tasks: entries
Root: HKCU; Subkey: "Software\Classes\SystemFileAssociations\image\shell\Twinless\command"; ValueType: string; ValueData: """{app}\twinless-gui.exe"" ""%1"""; Tasks: entries

[Run]
Filename: "{app}\twinless-gui.exe"; Description: "{cm:LaunchProgram,Twinless}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Learnt: String;
begin
  Learnt := ExpandConstant('{localappdata}\Twinless');
  if (Step = usPostUninstall) and DirExists(Learnt) then
    { Nobody is asked in a silent uninstall: then it stays. }
    if SuppressibleMsgBox(CustomMessage('Forget'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2, IDNO) = IDYES then
      DelTree(Learnt, True, True, True);
end;
