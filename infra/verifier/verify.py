#!/usr/bin/env python3
"""Checks an evidence bundle of a plan, offline, with nothing but Python's standard library.

Written apart from Verify.java, after docs/evidence-bundle.md; both print the same lines and give the same exit status:
0 every byte is proven, 1 something is refused, 2 not a bundle or wrongly asked.
"""

import base64
import binascii
import datetime
import hashlib
import json
import re
import struct
import sys
import zlib

USAGE = ("usage: python3 verify.py bundle.zip <witness vkey>..."
         " [--log-vkey <vkey>] [--confirm <number>/<leaf hex, or the address under a QR code>]")
LARGEST = 2**31 - 1 - 8
LOG, WITNESS = 1, 4


class NotABundle(Exception):
    """The file, or the question, is not of the right form; nothing further is checked."""


class Wrong(Exception):
    """One part of the bundle is not what it should be; the others are still checked."""


# -- Ed25519 (RFC 8032, section 5.1), the verifying half: slow and short

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def recover_x(y, sign):
    """The x of a point of the curve; None where there is none."""
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        return None
    return P - x if x & 1 != sign else x


def point(raw):
    number = int.from_bytes(raw, "little")
    y, sign = number & (2**255 - 1), number >> 255
    x = recover_x(y, sign)
    return None if x is None else (x, y, 1, x * y % P)


def add(a, b):
    e = (a[1] - a[0]) * (b[1] - b[0]) % P
    f = (a[1] + a[0]) * (b[1] + b[0]) % P
    g = 2 * a[3] * b[3] * D % P
    h = 2 * a[2] * b[2] % P
    return ((f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P)


def times(scalar, a):
    total = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = add(total, a)
        a = add(a, a)
        scalar >>= 1
    return total


def encoded(a):
    inverse = pow(a[2], P - 2, P)
    x, y = a[0] * inverse % P, a[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little")


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519(public, message, signature):
    """Whether the signature is that of the key's owner."""
    key, s = point(public), int.from_bytes(signature[32:], "little")
    if len(signature) != 64 or key is None or s >= L:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % L
    minus = (P - key[0], key[1], 1, P - key[3])
    return encoded(add(times(s, BASE), times(k, minus))) == signature[:32]


# -- small things

def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def unbase64(text):
    """Base64 that has only one spelling."""
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, ValueError):
        raise Wrong("base64 is malformed") from None
    if base64.b64encode(raw).decode() != text:
        raise Wrong("base64 is malformed")
    return raw


def utf8(content):
    try:
        return bytes(content).decode("utf-8")
    except UnicodeDecodeError:
        raise Wrong("a text is not UTF-8") from None


def moment(micros):
    try:
        day = datetime.datetime(1970, 1, 1) + datetime.timedelta(microseconds=micros)
    except OverflowError:
        return f"{micros} µs"
    return day.strftime("%Y-%m-%dT%H:%M:%S.%fZ").rjust(27, "0")


def require(so, why):
    if not so:
        raise Wrong(why)


class Report:
    """A line for everything that was checked, and how many of them are refusals."""

    def __init__(self, out):
        self.out, self.good, self.bad = out, 0, 0

    def line(self, text):
        self.out.write(re.sub("[\x00-\x1f\x7f-\x9f]", "?", text) + "\n")

    def proven(self, what, how):
        self.good += 1
        self.line(f"{what}: {how}")

    def refuse(self, what, why):
        self.bad += 1
        self.line(f"REFUSED {what}: {why}")

    def check(self, what, check):
        try:
            check()
            return True
        except Wrong as wrong:
            self.refuse(what, str(wrong))
            return False

    def verdict(self):
        if not self.bad:
            self.line(f"VERDICT: PROVEN ({self.good} checks) / ĐÃ CHỨNG MINH")
            return 0
        self.line(f"VERDICT: REFUSED ({self.bad} of {self.good + self.bad} checks) / BÁC BỎ")
        return 1


# -- the container: a zip file of which every byte is fixed by the names and contents of its files

NAME = re.compile(r"[a-z0-9][a-zA-Z0-9._-]*(/[a-zA-Z0-9][a-zA-Z0-9._-]*)?")
FIXED = struct.pack("<HHHHH", 10, 0, 0, 0, 0x21)


class Reader:
    def __init__(self, content):
        self.content, self.at = content, 0

    def take(self, length):
        if length > len(self.content) - self.at:
            raise NotABundle("it ends too early")
        part = self.content[self.at:self.at + length]
        self.at += length
        return part

    def expect(self, fixed):
        if self.take(len(fixed)) != fixed:
            raise NotABundle("its container is not of the fixed form")


def follows(before, name):
    if not NAME.fullmatch(name):
        return False
    if before is None:
        return name == "manifest.txt"
    return name != "manifest.txt" and (before == "manifest.txt" or before < name)


def unzip(content):
    """Contents by name, in the order of the bundle."""
    reader, files, directory, before = Reader(content), {}, [], None
    while bytes(content[reader.at:reader.at + 4]) == b"PK\3\4":
        offset = reader.at
        reader.expect(b"PK\3\4" + FIXED)
        checks, lengths = reader.take(12), reader.take(4)
        crc, stored, size = struct.unpack("<III", checks)
        name_length, extra = struct.unpack("<HH", lengths)
        if size >= 2**31 or size != stored:
            raise NotABundle("a size is wrong")
        if extra:
            raise NotABundle("there is an extra field")
        raw = bytes(reader.take(name_length))
        name = raw.decode("latin-1")
        if not follows(before, name):
            raise NotABundle("a name is wrong or out of order")
        file = reader.take(size)
        if zlib.crc32(file) != crc:
            raise NotABundle("a checksum is wrong")
        files[name] = file
        directory.append(b"PK\1\2\x0a\0" + FIXED + bytes(checks) + struct.pack("<H12xI", name_length, offset) + raw)
        before = name
    start = reader.at
    for entry in directory:
        reader.expect(entry)
    size, count = reader.at - start, len(files)
    if count >= 0xFFFF:
        reader.expect(b"PK\6\6" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, size, start)
                      + b"PK\6\7" + struct.pack("<IQI", 0, start + size, 1))
    few = min(count, 0xFFFF)
    reader.expect(b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, few, few, size, start, 0))
    if reader.at != len(content):
        raise NotABundle("something follows its end")
    return files


# -- signed notes

class Key:
    """A verifier key: <name>+<key id>+<base64 of algorithm and key>."""

    def __init__(self, text, algorithm):
        parts = text.split("+", 2)
        require(len(parts) == 3 and parts[0] and not re.search(r"\s", parts[0]), "is no verifier key")
        body = unbase64(parts[2])
        require(len(body) == 33 and body[0] == algorithm, "is not of the algorithm that belongs here")
        self.id = sha256(parts[0].encode() + b"\n", body)[:4]
        require(parts[1] == self.id.hex(), "has another key id than its name and key give")
        self.text, self.name, self.algorithm, self.raw = text, parts[0], algorithm, body[1:]

    def check(self, line, note):
        start = f"— {self.name} "
        require(line.startswith(start), "has not signed in its place")
        blob = unbase64(line[len(start):])
        require(blob[:4] == self.id, "is signed with another key")
        if self.algorithm == LOG:
            self.verify(blob[4:], note)
            return "signed"
        require(len(blob) == 76, "has no cosignature of the right length")
        time = int.from_bytes(blob[4:12], "big")
        self.verify(blob[12:], f"cosignature/v1\ntime {time}\n{note}")
        if time.bit_length() > 37:
            return f"cosigned at {time}"
        return "cosigned " + moment(time * 1_000_000).replace(".000000", "")

    def verify(self, signature, message):
        require(len(signature) == 64 and ed25519(self.raw, message.encode(), signature), "the signature is not valid")


class Checkpoint:
    def __init__(self, text):
        lines = text.split("\n")
        require(len(lines) >= 6 and not lines[3] and not lines[-1], "is not of the form of a checkpoint")
        require(re.fullmatch(r"[1-9][0-9]{0,17}", lines[1], re.ASCII), "has no size")
        self.root = unbase64(lines[2])
        require(len(self.root) == 32, "has no root")
        self.origin, self.size, self.signatures = lines[0], int(lines[1]), lines[4:-1]
        self.note = "\n".join(lines[:3]) + "\n"


# -- the log

class Entry:
    """An event as the log holds it."""

    def __init__(self, raw):
        self.raw, self.at = bytes(raw), 0
        require(self.take(1) == b"\1", "its entry is of another kind")
        self.number, = struct.unpack(">q", self.take(8))
        self.stream = self.text()
        self.sequence, = struct.unpack(">q", self.take(8))
        _stream_type, _event_id, self.type = self.text(), self.text(), self.text()
        present = self.take(1)
        require(present in (b"\0", b"\1"), "its entry is malformed")
        if present == b"\1":
            self.text()
        self.recorded_at, = struct.unpack(">q", self.take(8))
        self.payload, self.metadata = self.take(32), self.take(32)
        require(self.at == len(self.raw), "its entry is too long")

    def take(self, length):
        require(length <= len(self.raw) - self.at, "its entry is too short")
        self.at += length
        return self.raw[self.at - length:self.at]

    def text(self):
        return utf8(self.take(struct.unpack(">H", self.take(2))[0]))


def leaf_hash(entry):
    return sha256(b"\0", entry)


def root_of(leaf, index, size, proof):
    """The root that a leaf and its proof lead to (RFC 9162, section 2.1.3.2)."""
    fn, sn, found = index, size - 1, leaf
    for sibling in proof:
        require(sn, "its proof is too long")
        if fn & 1 or fn == sn:
            found = sha256(b"\1", sibling, found)
            while fn and not fn & 1:
                fn, sn = fn >> 1, sn >> 1
        else:
            found = sha256(b"\1", found, sibling)
        fn, sn = fn >> 1, sn >> 1
    require(not sn, "its proof is too short")
    return found


# -- the whole check

PINNING = ("plan.procedure-started", "plan.procedure-migrated")
DERIVED = ("law/rows.csv", "calendar.csv")


def walk(value, each):
    """Calls with every object and every string inside a JSON value."""
    each(value)
    if isinstance(value, dict):
        value = value.values()
    if not isinstance(value, str):
        for inner in value if hasattr(value, "__iter__") else ():
            walk(inner, each)


class Bundle:
    def __init__(self, files, trust, report):
        self.files, self.trust, self.report = files, trust, report
        self.known = {"manifest.txt", "checkpoint", *DERIVED}
        self.proven, self.payloads, self.signed, self.checkpoint = {}, {}, True, None

    def check(self):
        report = self.report
        self.head(utf8(self.file("manifest.txt")))
        report.line(f"plan {self.plan}, issued as {self.issued}")
        well_formed = report.check("checkpoint", self.signatures)
        self.signed = self.signed and well_formed
        self.vouched = report.check("trust", self.trusted)
        self.numbers = [name[7:19] for name in self.files if re.fullmatch(r"events/[0-9]{12}\.entry", name, re.ASCII)]
        for number in self.numbers:
            report.check(f"event {number}", lambda: self.event(number))
        report.check("manifest.txt", self.manifest)
        self.streams()
        self.models()
        self.documents()
        self.strangers()
        if self.trust.paper:
            report.check(f"paper {self.trust.paper[0]}", self.paper)

    def file(self, name):
        require(name in self.files, f"{name} is missing")
        self.known.add(name)
        return self.files[name]

    def lines(self, name):
        text = utf8(self.file(name))
        require(not text or text.endswith("\n"), f"{name} does not end its last line")
        return text[:-1].split("\n") if text else []

    def head(self, text):
        lines = text.split("\n")
        if len(lines) < 6 or lines[0] != "PlanLedger evidence bundle 1" or lines[4]:
            raise NotABundle("manifest.txt does not begin as that of a bundle")
        if lines[-1]:
            raise NotABundle("manifest.txt does not end its last line")
        values = []
        for line, name in zip(lines[1:4], ("plan", "origin", "issued")):
            if not line.startswith(name + " ") or len(line) == len(name) + 1:
                raise NotABundle(f"manifest.txt does not say its {name}")
            values.append(line[len(name) + 1:])
        (self.plan, self.origin, self.issued), self.listed = values, lines[5:-1]

    def signatures(self):
        checkpoint = self.checkpoint = Checkpoint(utf8(self.file("checkpoint")))
        self.report.line(f"log {checkpoint.origin}, {checkpoint.size} events, root {checkpoint.root.hex()}")
        keys = [Key(line, WITNESS if at else LOG) for at, line in enumerate(self.lines("vkeys"))]
        require(keys, "vkeys names no log")
        require(checkpoint.origin == self.origin == keys[0].name, "is of another log")
        for at, key in enumerate(keys):
            line = checkpoint.signatures[at] if at < len(checkpoint.signatures) else ""
            what = f"signature of {key.name}"
            if not self.report.check(what, lambda: self.report.proven(what, key.check(line, checkpoint.note))):
                self.signed = False
        require(len(checkpoint.signatures) <= len(keys), "has a signature that is not of vkeys")

    def trusted(self):
        named, trust = self.lines("vkeys"), self.trust
        require(named, "vkeys names no log")
        require(trust.log is None or named[:1] == [trust.log.text], "the log's key is not the one given")
        for witness in trust.witnesses:
            require(witness.text in named[1:], f"not cosigned by {witness.name}")
        require(trust.log or trust.witnesses,
                "not cosigned by a witness you know: give its verifier key, or --log-vkey")
        require(self.signed, "the checkpoint is not signed as it must be")
        self.report.proven("trust", "cosigned by every witness you named" if trust.witnesses else
                           "not cosigned by a witness you named; the log's key is the one given")

    def event(self, number):
        raw, payload, metadata = (self.file(f"events/{number}.{part}") for part in ("entry", "payload", "metadata"))
        proof = [unbase64(line) for line in self.lines(f"events/{number}.proof")]
        entry = Entry(raw)
        require(entry.number == int(number), "has another number in its entry")
        require(sha256(payload) == entry.payload, "its payload is not the recorded one")
        require(sha256(metadata) == entry.metadata, "its metadata is not the recorded one")
        self.included(entry.number - 1, raw, proof)
        try:
            value = json.loads(utf8(payload))
        except (ValueError, RecursionError):
            raise Wrong("its payload is no JSON") from None
        self.payloads[number], self.proven[number] = value, entry
        self.report.proven(f"event {number}", f"proven, {entry.type}, {entry.stream} {entry.sequence},"
                                              f" {moment(entry.recorded_at)}")

    def included(self, index, raw, proof):
        require(self.vouched, "nobody vouches for the checkpoint it would be proven by")
        require(0 <= index < self.checkpoint.size, "the checkpoint does not reach it")
        require(all(len(sibling) == 32 for sibling in proof), "its proof is malformed")
        root = root_of(leaf_hash(raw), index, self.checkpoint.size, proof)
        require(root == self.checkpoint.root, "is not in the log")

    def line(self, name):
        content = self.files[name]
        return f"{sha256(content).hex()}  {len(content)}  {name}"

    def manifest(self):
        listed = set(self.listed)
        issuing = [number for number in self.numbers if self.line(f"events/{number}.entry") not in listed]
        require(len(issuing) == 1, "exactly one event must be outside it, the one that issued the bundle")
        number, entry = issuing[0], self.proven.get(issuing[0])
        require(entry and entry.type == "evidence.bundle-issued" and entry.stream == self.issued,
                "is not vouched for by a proven event that issued this bundle")
        said = self.payloads[number] if isinstance(self.payloads[number], dict) else {}
        require(said.get("plan") == self.plan, "is of another plan than the event says")
        require(said.get("manifest") == sha256(self.file("manifest.txt")).hex(), "is not the one that was issued")
        here = [self.line(name) for name in self.files
                if name not in ("manifest.txt", "checkpoint") and not name.startswith(f"events/{number}.")
                and not (name.startswith("events/") and name.endswith(".proof"))]
        require(here == self.listed, "does not list the files that are here")
        self.report.proven("manifest.txt", f"issued by event {number}, {len(self.listed)} files")

    def streams(self):
        streams = {}
        for number in sorted(self.proven):
            entry = self.proven[number]
            streams.setdefault(entry.stream, []).append(entry.sequence)
        for stream in sorted(streams, key=lambda name: name.encode("utf-16-be")):
            self.report.check(f"stream {stream}", lambda: self.stream(stream, streams[stream]))

    def stream(self, stream, found):
        for due, sequence in enumerate(found):
            require(sequence == due, f"there is a gap, expected {due} and found {sequence}")
        self.report.proven(f"stream {stream}", f"no gap, events 0 to {len(found) - 1}")

    def models(self):
        pinned = {}

        def pin(value):
            if isinstance(value, dict) and isinstance(value.get("file"), str) and isinstance(value.get("sha256"), str):
                folder = "law/" if value["file"].endswith(".dmn") else "processes/"
                pinned[value["sha256"]] = f"{folder}{value['sha256'][:8]}-{value['file'].split('/')[-1]}"

        for number in sorted(self.proven):
            if self.proven[number].type in PINNING:
                walk(self.payloads[number], pin)
        for digest in sorted(pinned):
            self.report.check(pinned[digest], lambda: self.model(pinned[digest], digest))

    def model(self, path, digest):
        require(sha256(self.file(path)).hex() == digest, "is not the pinned one")
        self.report.proven(path, "is the one pinned")

    def documents(self):
        listed = set()

        def lines():
            named = {}
            for number, payload in self.payloads.items():
                words = named[number] = set()
                walk(payload, lambda value: words.add(value) if isinstance(value, str) else None)
            for line in self.lines("documents.txt"):
                words = line.split("  ", 1)
                require(len(words) == 2 and words[0] in named.get(words[1], ()),
                        "a document is named by no proven event")
                listed.add(words[0])
            self.report.proven("documents.txt", f"{len(listed)} documents, each named by a proven event")

        self.report.check("documents.txt", lines)
        for name in [name for name in self.files if name.startswith("documents/")]:
            self.report.check(name, lambda: self.document(name, listed))

    def document(self, name, listed):
        digest = sha256(self.file(name)).hex()
        require(name == f"documents/{digest}", "has another hash than its name")
        require(digest in listed, "is not listed in documents.txt")
        self.report.proven(name, "is the one recorded")

    def strangers(self):
        for name in DERIVED:
            self.report.check(name, lambda: self.file(name))
        for name in self.files:
            if name not in self.known:
                self.report.refuse(name, "does not belong into a bundle")

    def paper(self):
        number, leaf = self.trust.paper
        require(number in self.proven, "no proven event of this bundle has its number")
        require(leaf_hash(self.file(f"events/{number}.entry")).hex() == leaf,
                "its code is not that of the recorded event")
        self.report.proven(f"paper {number}", "confirmed, it is the recorded event")


class Trust:
    """What the asker brings: keys known from elsewhere, and the paper to be confirmed."""

    def __init__(self, args):
        self.witnesses, self.log, self.paper = [], None, None
        words = iter(args)
        for word in words:
            if word == "--log-vkey":
                self.log = self.key(self.following(words), LOG)
            elif word == "--confirm":
                form = re.fullmatch(r"(?:.*/)?([0-9]{1,12})/([0-9a-f]{64})", self.following(words), re.ASCII)
                if not form:
                    raise NotABundle("--confirm wants <number>/<64 hex digits>")
                self.paper = (form[1].zfill(12), form[2])
            else:
                self.witnesses.append(self.key(word, WITNESS))

    @staticmethod
    def following(words):
        word = next(words, None)
        if word is None:
            raise NotABundle(USAGE)
        return word

    @staticmethod
    def key(text, algorithm):
        try:
            return Key(text, algorithm)
        except Wrong as wrong:
            raise NotABundle(f"the key given {wrong}") from None


def verify(content, args, out):
    """The exit status for a bundle in memory."""
    report = Report(out)
    try:
        trust = Trust(args)
        Bundle(unzip(content), trust, report).check()
        return report.verdict()
    except (NotABundle, Wrong) as no:
        report.line(f"NOT A BUNDLE: {no}")
        return 2


def run(args, out):
    if not args:
        out.write(USAGE + "\n")
        return 2
    try:
        with open(args[0], "rb") as file:
            if file.seek(0, 2) > LARGEST:
                raise OSError("larger than a bundle may be")
            file.seek(0)
            return verify(memoryview(file.read()), args[1:], out)
    except OSError:
        out.write("NOT A BUNDLE: the file cannot be read\n")
        return 2


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    sys.exit(run(sys.argv[1:], sys.stdout))
