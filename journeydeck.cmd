@echo off
rem Starts Journeydeck from its sources on Windows: the twin of the shell script `journeydeck`, which explains more.
rem Builds the jar when there is none, or when a source is newer, then runs it. Its own failures exit with 3.
rem
rem JAVA_HOME              the Java to run and build with (default: the java on the PATH)
rem JOURNEYDECK_JAVA_OPTS  further options for Java, e.g. -Xmx1g
setlocal EnableExtensions DisableDelayedExpansion

set "root=%~dp0"
set "root=%root:~0,-1%"
set "jar=%root%\export-server\target\journeydeck.jar"
set "state=%root%\target\launcher"
set "archive=%state%\journeydeck.jsa"
set "lock=%state%\lock"

if not exist "%state%" mkdir "%state%" 2>nul

if defined JAVA_HOME goto java_home
set "java=java.exe"
where /q java.exe && goto java_found
set "message=there is no Java. Install a JDK 17 or later (https://adoptium.net) and put it on the PATH or in JAVA_HOME."
goto fail
:java_home
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto java_found
set "message=JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to a JDK 17 or later, or clear it."
goto fail
:java_found

rem Asking Java for its version takes as long as a short command of ours: done once for each Java.
set "known="
if exist "%state%\java" set /p known=<"%state%\java"
if "%known%"=="%java%" goto java_checked
set "major=0"
"%java%" -XshowSettings:properties -version >"%state%\java.txt" 2>&1
for /f "tokens=2 delims== " %%v in ('findstr /c:"java.specification.version =" "%state%\java.txt"') do set "major=%%v"
if "%major:~0,2%"=="1." set "major=8"
if %major% GEQ 17 goto java_new_enough
set "message=%java% is Java %major%, Journeydeck needs 17 or later. Install a JDK 17 (https://adoptium.net) and set JAVA_HOME to it."
goto fail
:java_new_enough
>"%state%\java" echo %java%
:java_checked

call :is_stale
if errorlevel 1 goto stale
if exist "%archive%.tried" goto run
call :make_archive
goto run

:stale
where /q mvn && goto wait
if not exist "%jar%" (
  set "message=Maven is missing, which builds Journeydeck. Install Maven 3.8 or later (https://maven.apache.org) and put mvn on the PATH."
  goto fail
)
>&2 echo journeydeck: sources are newer than the program; running it as it was built. To build it, put Maven 3.8 or later on the PATH.
goto run

rem One build at a time.
:wait
mkdir "%lock%" 2>nul && goto locked
if not exist "%lock%" (
  set "message=cannot write to %state%. Build Journeydeck once as a user who may."
  goto fail
)
if not defined told >&2 echo journeydeck: another start is building; waiting for it. If there is none, remove the folder "%lock%".
set "told=yes"
ping -n 3 127.0.0.1 >nul
goto wait

:locked
call :is_stale
if not errorlevel 1 goto built
>&2 echo journeydeck: building. The first time takes a minute or two.
pushd "%root%"
call mvn --batch-mode -Dstyle.color=never -Dquick -Dmaven.test.skip=true clean package >"%state%\build.log" 2>&1
set "status=%errorlevel%"
popd
if not "%status%"=="0" (
  >&2 findstr /b /c:"[ERROR]" /c:"[FATAL]" "%state%\build.log"
  rmdir "%lock%"
  set "message=the build failed. Its log: %state%\build.log"
  goto fail
)
call :make_archive
:built
rmdir "%lock%"

:run
set "options=-Djava.awt.headless=true -Xshare:auto -Xlog:disable -Xlog:all=error:stderr"
if exist "%archive%" set options=%options% "-XX:SharedArchiveFile=%archive%"
if /i not "%~1"=="serve" set "short=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
"%java%" %options% %short% %JOURNEYDECK_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:fail
>&2 echo journeydeck: "%message%"
exit /b 3

rem Exit 1: there is no jar, or a source (or a folder of sources, for files taken away) is newer than it.
:is_stale
if not exist "%jar%" exit /b 1
powershell -NoProfile -NonInteractive -Command "$built = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; Set-Location -LiteralPath $env:root; $sources = 'pom.xml', '.mvn', 'plugin\pom.xml', 'plugin\src\main', 'templates\pom.xml', 'templates\en', 'templates\nl', 'templates\et', 'export-server\pom.xml', 'export-server\src\main' | Where-Object { Test-Path $_ } | ForEach-Object { Get-Item $_; Get-ChildItem $_ -Recurse }; if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { exit 1 }; exit 0"
exit /b %errorlevel%

rem A class-data archive halves the start of a short command. It is a convenience: whatever goes wrong, we do without.
:make_archive
del /q /f "%archive%" 2>nul
>"%archive%.tried" echo.
set "sample="
for %%f in ("%root%\templates\en\*.drawio") do if not defined sample set "sample=%%f"
if not defined sample exit /b 0
"%java%" -XX:ArchiveClassesAtExit="%archive%" -Djava.awt.headless=true -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%jar%" export "%sample%" -f svg,pptx,xlsx -o "%state%\out" >nul 2>&1 <nul
rmdir /s /q "%state%\out" 2>nul
exit /b 0
