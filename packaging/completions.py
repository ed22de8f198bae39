"""Completions for bash, zsh and fish, written from the command line itself: pressing Tab starts no program."""

from __future__ import annotations

from collections.abc import Sequence

from command_tree import Command, Parameter

_MADE = "# Made by packaging/manual.py from the command line of Twinless.\n"


def bash(commands: Sequence[Command]) -> str:
    """Returns the completion for bash: commands, options, choices of an option, names of files."""
    below = commands[1:]
    names = " ".join(command.name for command in below)
    cases = "".join(f"        {_place(command)}) options='{_options(command)}' ;;\n" for command in commands)
    choices = "".join(
        f"        {name}) COMPREPLY=($(compgen -W '{' '.join(option.choices)}' -- \"$word\")); return ;;\n"
        for name, option in _with_choices(commands)
    )
    return (
        _MADE + "_twinless() {\n"
        "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=twinless one options\n"
        f"    local commands='{names}'\n"
        '    for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do\n'
        '        case " $commands " in *" $one "*) command=$one; break ;; esac\n'
        "    done\n"
        f'    case "$before" in\n{choices}    esac\n'
        f'    case "$command" in\n{cases}    esac\n'
        '    case "$word" in -*) COMPREPLY=($(compgen -W "$options" -- "$word")); return ;; esac\n'
        "    compopt -o filenames 2>/dev/null\n"
        "    local IFS=$'\\n'\n"
        '    COMPREPLY=($(compgen -f -- "$word"))\n'
        '    if [ "$command" = twinless ]; then\n'
        "        IFS=' '\n"
        '        COMPREPLY+=($(compgen -W "$commands" -- "$word"))\n'
        "    fi\n"
        "}\n"
        "complete -F _twinless twinless\n"
    )


def zsh(commands: Sequence[Command]) -> str:
    """Returns the completion for zsh, with what each command and option does."""
    program, *below = commands
    listed = "".join(f"        {_zsh_quoted(f'{command.name}:{_brief(command)}')}\n" for command in below)
    cases = "".join(
        f"        {command.name})\n            _arguments {_zsh_arguments(command)} '*:file:_files'\n            ;;\n"
        for command in below
    )
    return (
        "#compdef twinless\n" + _MADE + "_twinless() {\n"
        "    local line state\n"
        "    local -a commands=(\n"
        f"{listed}    )\n"
        f"    _arguments -C {_zsh_arguments(program)} '1: :->command' '*:: :->rest'\n"
        '    case "$state" in\n'
        "        command) _describe command commands; _files; return ;;\n"
        "    esac\n"
        '    case "$line[1]" in\n'
        f"{cases}"
        "        *) _files ;;\n"
        "    esac\n"
        "}\n"
        '_twinless "$@"\n'
    )


def fish(commands: Sequence[Command]) -> str:
    """Returns the completion for fish, with what each command and option does."""
    below = commands[1:]
    names = " ".join(command.name for command in below)
    lines = [f"set -l commands {names}"]
    for command in below:
        lines.append(
            'complete -c twinless -n "not __fish_seen_subcommand_from $commands"'
            f" -a {command.name} -d {_fish_quoted(_brief(command))}"
        )
    for command in commands:
        seen = f"__fish_seen_subcommand_from {command.name}"
        when = f'-n "{seen}"' if command.name else '-n "not __fish_seen_subcommand_from $commands"'
        for option in command.options:
            for name in option.names:
                lines.append(f"complete -c twinless {when} -l {name.removeprefix('--')}{_fish_option(option)}")
    return _MADE + "\n".join(lines) + "\n"


def _place(command: Command) -> str:
    return command.name or "twinless"


def _options(command: Command) -> str:
    return " ".join(name for option in command.options for name in option.names)


def _with_choices(commands: Sequence[Command]) -> list[tuple[str, Parameter]]:
    """Returns the options with choices, each once: those of one name have the same."""
    options = [option for command in commands for option in command.options if option.choices]
    found = {name: option for option in options for name in option.names}
    return sorted(found.items())


def _brief(command: Command) -> str:
    return command.help[0].rstrip(".")


def _zsh_arguments(command: Command) -> str:
    return " ".join(_zsh_quoted(_zsh_option(name, option)) for option in command.options for name in option.names)


def _zsh_option(name: str, option: Parameter) -> str:
    text = option.help.rstrip(".").replace("[", "(").replace("]", ")").replace(":", "\\:")
    if option.choices:
        return f"{name}[{text}]:value:({' '.join(option.choices)})"
    return f"{name}[{text}]" + (f":{'file:_files' if option.is_path else 'value:'}" if option.value else "")


def _fish_option(option: Parameter) -> str:
    value = ""
    if option.choices:
        value = f" -x -a {_fish_quoted(' '.join(option.choices))}"
    elif option.value:
        value = " -r" if option.is_path else " -x"
    return f"{value} -d {_fish_quoted(option.help.rstrip('.'))}"


def _zsh_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
