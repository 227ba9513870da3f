#!/usr/bin/env python3
"""Writes .slnx, .abpsln and every .abpmdl from the project files on disk. Run it after adding a project or a reference."""
import json
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAME = "TeacherRegistration"
SKIPPED = {"artifacts", "node_modules"}


def projects():
    found = (path for path in ROOT.rglob("*.csproj") if not SKIPPED & set(path.relative_to(ROOT).parts))
    return sorted(found, key=lambda path: path.relative_to(ROOT).as_posix())


def owner(project):
    """The module a project belongs to, or None for the host's own."""
    parts = project.relative_to(ROOT).parts
    return parts[1] if parts[0] == "modules" else None


def folder(project):
    return project.relative_to(ROOT).parts[2 if owner(project) else 0]


def references(project):
    for include in re.findall(r'ProjectReference Include="([^"]+)"', project.read_text("utf-8")):
        yield (project.parent / include).resolve()


def write(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", "utf-8")


def module_name(module):
    return f"{NAME}.{module}" if module else NAME


def module_file(module):
    return ROOT / "modules" / module / f"{module_name(module)}.abpmdl" if module else ROOT / f"{NAME}.abpmdl"


def relative(target, start):
    return pathlib.Path(*[".."] * len(start.relative_to(ROOT).parts), target.relative_to(ROOT)).as_posix()


def write_module(module, members):
    path = module_file(module)
    imported = sorted({owner(target) for project in members for target in references(project)} - {module, None})
    value = {} if module else {"template": "empty"}
    value["folders"] = {"items": {name: {} for name in sorted({"src", "test", *map(folder, members)})}}
    value["packages"] = {
        project.stem: {
            "path": project.with_suffix(".abppkg").relative_to(path.parent).as_posix(),
            "folder": folder(project),
        }
        for project in members
    }
    if imported:
        value["imports"] = {
            module_name(name): {"path": relative(module_file(name), path.parent), "isInstalled": True} for name in imported
        }
    write(path, value)


def write_solution(modules):
    path = ROOT / f"{NAME}.abpsln"
    value = json.loads(path.read_text("utf-8"))
    value["modules"] = {
        module_name(module): {
            "path": module_file(module).relative_to(ROOT).as_posix(),
            "folder": "modules" if module else "main",
        }
        for module in modules
    }
    write(path, value)


def write_slnx(members):
    folders = {}
    for project in members:
        key = f"/modules/{owner(project)}/" if owner(project) else f"/{folder(project)}/"
        folders.setdefault(key, []).append(project.relative_to(ROOT).as_posix())
    lines = ["<Solution>"]
    for key in sorted(folders):
        lines.append(f'  <Folder Name="{key}">')
        lines += [f'    <Project Path="{path}" />' for path in folders[key]]
        lines.append("  </Folder>")
    lines.append("</Solution>")
    (ROOT / f"{NAME}.slnx").write_text("\n".join(lines) + "\n", "utf-8")


def main():
    found = projects()
    modules = [None, *sorted({owner(project) for project in found} - {None})]
    for module in modules:
        write_module(module, [project for project in found if owner(project) == module])
    write_solution(modules)
    write_slnx(found)


main()
