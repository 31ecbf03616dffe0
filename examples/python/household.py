"""Answers requests by a bundle of `hdp bundle`, in process.

Needs `pip install wasmtime jsonschema`. As a program: `python household.py bundle.tar.gz < request.json`.
"""

import json
import sys
import tarfile

import jsonschema
import wasmtime

MEMORY_PAGES = (5, 2048)


class Refused(ValueError):
    """The request cannot be answered. It is no answer, and permits nothing."""


class Engine:
    """The policies and regulations of a bundle. It is not to be shared by threads: make one in each."""

    def __init__(self, bundle: str) -> None:
        with tarfile.open(bundle) as archive:
            files = {member.name.lstrip("./"): member for member in archive.getmembers() if member.isfile()}
            data = json.load(archive.extractfile(files["data.json"]))
            module = archive.extractfile(files["policy.wasm"]).read()
        schemas = data.pop("requests")["schemas"]
        self._schemas = {name: jsonschema.Draft7Validator(schema) for name, schema in schemas.items()}
        self._jurisdictions = set(data["jurisdictions"])
        self._start(module)
        self._data = self._parsed(json.dumps(data))
        # What a request takes is given back before the next.
        self._heap = self._call("opa_heap_ptr_get")
        self._entrypoints = json.loads(self._text(self._call("opa_json_dump", self._call("entrypoints"))))

    def decide(self, request: dict) -> dict:
        """The answer to a request, which must have `as_of` and `facts`.

        Raises Refused if the request is not one that the decision takes.
        """
        decision = request.get("decision") if isinstance(request, dict) else None
        if decision not in self._schemas:
            raise Refused(f"decision: {decision!r}, expected one of {', '.join(sorted(self._schemas))}")
        problems = [f"{'.'.join(map(str, one.path))}: {one.message}" for one in self._schemas[decision].iter_errors(request)]
        if problems:
            raise Refused("\n".join(problems))
        if request["jurisdiction"] not in self._jurisdictions:
            raise Refused(f"jurisdiction: expected one of {', '.join(sorted(self._jurisdictions))}")
        entrypoint = self._entrypoints["hdp/declared/answer" if "." in decision else f"hdp/{decision}/answer"]
        given = json.dumps(request).encode()
        at = self._heap
        self._grow(at + len(given))
        self._memory.write(self._store, given, at)
        found = self._call("opa_eval", 0, entrypoint, self._data, at, len(given), at + len(given), 0)
        results = json.loads(self._text(found))
        if len(results) != 1 or results[0]["result"].get("decision") != decision:
            raise RuntimeError("the policies gave no answer")
        return results[0]["result"]

    def _start(self, module: bytes) -> None:
        engine = wasmtime.Engine()
        self._store = wasmtime.Store(engine)
        self._memory = wasmtime.Memory(self._store, wasmtime.MemoryType(wasmtime.Limits(*MEMORY_PAGES)))
        linker = wasmtime.Linker(engine)
        linker.define(self._store, "env", "memory", self._memory)
        i32 = wasmtime.ValType.i32()

        def abort(address: int) -> None:
            raise RuntimeError(f"the policies failed: {self._text(address)}")

        def no_builtin(*_: int) -> int:
            raise RuntimeError("the policies asked for a function that there is not")

        linker.define(self._store, "env", "opa_abort", wasmtime.Func(self._store, wasmtime.FuncType([i32], []), abort))
        for count in range(5):
            kind = wasmtime.FuncType([i32] * (count + 2), [i32])
            linker.define(self._store, "env", f"opa_builtin{count}", wasmtime.Func(self._store, kind, no_builtin))
        self._instance = linker.instantiate(self._store, wasmtime.Module(engine, module))

    def _call(self, name: str, *arguments: int) -> int:
        return self._instance.exports(self._store)[name](self._store, *arguments)

    def _parsed(self, text: str) -> int:
        data = text.encode()
        address = self._call("opa_malloc", len(data))
        self._memory.write(self._store, data, address)
        return self._call("opa_json_parse", address, len(data))

    def _grow(self, end: int) -> None:
        missing = end - self._memory.data_len(self._store)
        if missing > 0:
            self._memory.grow(self._store, missing // 65536 + 1)

    def _text(self, address: int) -> str:
        end = address
        size = self._memory.data_len(self._store)
        while True:
            part = self._memory.read(self._store, end, min(end + 4096, size))
            zero = part.find(0)
            if zero >= 0:
                return self._memory.read(self._store, address, end + zero).decode()
            end += len(part)


if __name__ == "__main__":
    try:
        print(json.dumps(Engine(sys.argv[1]).decide(json.load(sys.stdin)), ensure_ascii=False))
    except Refused as refused:
        sys.exit(str(refused))
