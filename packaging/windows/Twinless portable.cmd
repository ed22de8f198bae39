@echo off
rem Starts Twinless with its library, settings and logs in the folder "data" beside this file, and nowhere else.
set "TWINLESS_HOME=%~dp0data"
start "" "%~dp0twinless-gui.exe" %*
