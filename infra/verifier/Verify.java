import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Checks an evidence bundle of a plan, offline and alone: this file shares no code with the server that wrote the bundle and
 * needs nothing but a JDK 17 or later. The format, and why each check is made, is told in {@code docs/evidence-bundle.md}.
 *
 * <pre>java Verify.java bundle.zip &lt;witness vkey&gt;... [--log-vkey &lt;vkey&gt;] [--confirm &lt;number&gt;/&lt;leaf hex&gt;]</pre>
 *
 * Exit status 0: every byte is proven; 1: something is refused; 2: not a bundle, or wrongly asked.
 */
public final class Verify {

    private static final int PROVEN = 0;
    private static final int REFUSED = 1;
    private static final int NOT_A_BUNDLE = 2;
    private static final String USAGE = "usage: java Verify.java bundle.zip <witness vkey>..."
            + " [--log-vkey <vkey>] [--confirm <number>/<leaf hex, or the address under a QR code>]";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");

    private Verify() {}

    public static void main(String[] args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(args, out));
    }

    /** The exit status for the arguments of a command line. */
    public static int run(String[] args, PrintStream out) {
        if (args.length == 0) {
            out.println(USAGE);
            return NOT_A_BUNDLE;
        }
        try {
            return verify(map(Path.of(args[0])), List.of(args).subList(1, args.length), out);
        } catch (IOException unreadable) {
            out.println("NOT A BUNDLE: the file cannot be read");
            return NOT_A_BUNDLE;
        }
    }

    /** As {@link #run}, of a bundle in memory; the arguments are those that follow the file's name. */
    public static int verify(ByteBuffer bundle, List<String> args, PrintStream out) {
        var report = new Report(out);
        try {
            var trust = Trust.parse(args);
            new Bundle(Zip.files(bundle), trust, report).check();
            return report.verdict();
        } catch (NotABundle | Wrong no) {
            report.line("NOT A BUNDLE: " + no.getMessage());
            return NOT_A_BUNDLE;
        }
    }

    /** Mapped, not read: a bundle may be larger than the memory. */
    private static ByteBuffer map(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() > Zip.LARGEST) {
                throw new IOException("larger than a bundle may be");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** The file is not of the form of a bundle, or the question is not of the form of one; nothing further is checked. */
    private static final class NotABundle extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotABundle(String why) {
            super(why, null, false, false);
        }
    }

    /** One part of the bundle is not what it should be; the others are still checked. */
    private static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(String why) {
            super(why, null, false, false);
        }
    }

    /** What is printed: a line for everything that was checked, and how many of them are refusals. */
    private static final class Report {
        private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f]");
        private final PrintStream out;
        private int proven;
        private int refused;

        Report(PrintStream out) {
            this.out = out;
        }

        /** Control characters in a forged name must not reach the terminal. */
        void line(String text) {
            out.println(CONTROL.matcher(text).replaceAll("?"));
        }

        void proven(String what, String how) {
            proven++;
            line(what + ": " + how);
        }

        void refuse(String what, String why) {
            refused++;
            line("REFUSED " + what + ": " + why);
        }

        /** Runs one check; what it throws is the refusal of this one thing. */
        boolean check(String what, Runnable check) {
            try {
                check.run();
                return true;
            } catch (Wrong wrong) {
                refuse(what, wrong.getMessage());
                return false;
            }
        }

        int verdict() {
            line(
                    refused == 0
                            ? "VERDICT: PROVEN (" + proven + " checks) / ĐÃ CHỨNG MINH"
                            : "VERDICT: REFUSED (" + refused + " of " + (proven + refused) + " checks) / BÁC BỎ");
            return refused == 0 ? PROVEN : REFUSED;
        }
    }

    /** What the asker brings: keys known from elsewhere, and the paper to be confirmed. */
    private record Trust(List<Key> witnesses, Key log, Paper paper) {

        static Trust parse(List<String> args) {
            var witnesses = new ArrayList<Key>();
            Key log = null;
            Paper paper = null;
            for (var at = 0; at < args.size(); at++) {
                var word = args.get(at);
                if (word.equals("--log-vkey")) {
                    log = key(next(args, ++at), Key.LOG);
                } else if (word.equals("--confirm")) {
                    paper = Paper.parse(next(args, ++at));
                } else {
                    witnesses.add(key(word, Key.WITNESS));
                }
            }
            return new Trust(witnesses, log, paper);
        }

        private static String next(List<String> args, int at) {
            if (at >= args.size()) {
                throw new NotABundle(USAGE);
            }
            return args.get(at);
        }

        private static Key key(String text, int algorithm) {
            try {
                return Key.parse(text, algorithm);
            } catch (Wrong wrong) {
                throw new NotABundle("the key given " + wrong.getMessage());
            }
        }
    }

    /** A printed decision or receipt: the number of its event, and the leaf that its QR code names. */
    private record Paper(String number, String leaf) {
        private static final Pattern FORM = Pattern.compile("(?:.*/)?([0-9]{1,12})/([0-9a-f]{64})");

        static Paper parse(String text) {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                throw new NotABundle("--confirm wants <number>/<64 hex digits>");
            }
            return new Paper(String.format("%012d", Long.parseLong(form.group(1))), form.group(2));
        }
    }

    /**
     * The container: a zip file of which every byte is fixed by the names and contents of its files. Nothing is compressed,
     * files follow each other by name, and the directory at the end is compared with the one that must stand there.
     */
    private static final class Zip {
        static final int LARGEST = Integer.MAX_VALUE - 8;
        private static final int FEW = 0xFFFF;
        private static final Pattern NAME = Pattern.compile("[a-z0-9][a-zA-Z0-9._-]*(/[a-zA-Z0-9][a-zA-Z0-9._-]*)?");
        private static final byte[] LOCAL = hex("504b0304" + "0a00" + "00000000" + "00002100");
        private static final byte[] CENTRAL = hex("504b0102" + "0a00" + "0a00" + "00000000" + "00002100");

        private final ByteBuffer bundle;
        private final Map<String, ByteBuffer> files = new LinkedHashMap<>();
        private final List<byte[]> directory = new ArrayList<>();

        private Zip(ByteBuffer bundle) {
            this.bundle = bundle.duplicate().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        }

        /** Contents by name, in the order of the bundle. */
        static Map<String, ByteBuffer> files(ByteBuffer bundle) {
            var zip = new Zip(bundle);
            String last = null;
            while (zip.atFile()) {
                last = zip.file(last);
            }
            zip.end();
            return zip.files;
        }

        private boolean atFile() {
            return bundle.remaining() >= 4 && bundle.getInt(bundle.position()) == 0x04034b50;
        }

        private String file(String before) {
            var offset = bundle.position();
            expect(LOCAL);
            var checks = take(12);
            var lengths = take(4);
            var size = checks.getInt(8);
            require(size >= 0 && size == checks.getInt(4), "a size is wrong");
            require(lengths.getShort(2) == 0, "there is an extra field");
            var name = ascii(take(lengths.getShort(0) & 0xFFFF));
            require(follows(before, name), "a name is wrong or out of order");
            var content = take(size);
            require(crc(content) == checks.getInt(0), "a checksum is wrong");
            files.put(name, content);
            directory.add(central(checks, name, offset));
            return name;
        }

        private static boolean follows(String before, String name) {
            return NAME.matcher(name).matches()
                    && (before == null
                            ? name.equals("manifest.txt")
                            : !name.equals("manifest.txt")
                                    && (before.equals("manifest.txt") || before.compareTo(name) < 0));
        }

        private static byte[] central(ByteBuffer checks, String name, int offset) {
            var entry = little(46 + name.length()).put(CENTRAL).put(checks.duplicate());
            entry.putShort((short) name.length()).put(new byte[12]).putInt(offset);
            return entry.put(name.getBytes(StandardCharsets.US_ASCII)).array();
        }

        private void end() {
            var start = bundle.position();
            directory.forEach(this::expect);
            var size = bundle.position() - start;
            if (files.size() >= FEW) {
                expect(many(start, size));
            }
            var count = (short) Math.min(files.size(), FEW);
            var end = little(22).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
            expect(end.putInt(size).putInt(start).putShort((short) 0).array());
            require(!bundle.hasRemaining(), "something follows its end");
        }

        /** The records of zip64 that a zip file of 65,535 files or more must carry. */
        private byte[] many(int start, int size) {
            var count = (long) files.size();
            var record = little(76)
                    .putInt(0x06064b50)
                    .putLong(44)
                    .putShort((short) 45)
                    .putShort((short) 45);
            record.putLong(0).putLong(count).putLong(count).putLong(size).putLong(start);
            record.putInt(0x07064b50).putInt(0).putLong((long) start + size).putInt(1);
            return record.array();
        }

        private void expect(byte[] bytes) {
            require(take(bytes.length).equals(ByteBuffer.wrap(bytes)), "its container is not of the fixed form");
        }

        private ByteBuffer take(int length) {
            require(length <= bundle.remaining(), "it ends too early");
            var part = bundle.slice(bundle.position(), length).order(java.nio.ByteOrder.LITTLE_ENDIAN);
            bundle.position(bundle.position() + length);
            return part;
        }

        private static String ascii(ByteBuffer bytes) {
            return StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        }

        private static int crc(ByteBuffer content) {
            var crc = new CRC32();
            crc.update(content.duplicate());
            return (int) crc.getValue();
        }

        private static ByteBuffer little(int size) {
            return ByteBuffer.allocate(size).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        }

        private static void require(boolean so, String why) {
            if (!so) {
                throw new NotABundle(why);
            }
        }
    }

    /**
     * The list of files: four lines that say which bundle this is, an empty one, then hash, size and name of each file that
     * was there before the bundle was issued.
     */
    private record Manifest(String plan, String origin, String issued, List<String> lines) {
        private static final String FORMAT = "PlanLedger evidence bundle 1";

        static Manifest parse(String text) {
            var lines = List.of(text.split("\n", -1));
            if (lines.size() < 6
                    || !lines.get(0).equals(FORMAT)
                    || !lines.get(4).isEmpty()) {
                throw new NotABundle("manifest.txt does not begin as that of a bundle");
            }
            if (!lines.get(lines.size() - 1).isEmpty()) {
                throw new NotABundle("manifest.txt does not end its last line");
            }
            return new Manifest(
                    header(lines.get(1), "plan "),
                    header(lines.get(2), "origin "),
                    header(lines.get(3), "issued "),
                    lines.subList(5, lines.size() - 1));
        }

        private static String header(String line, String name) {
            if (!line.startsWith(name) || line.length() == name.length()) {
                throw new NotABundle("manifest.txt does not say its " + name.trim());
            }
            return line.substring(name.length());
        }

        static String line(String name, ByteBuffer content) {
            return hex(sha256(content)) + "  " + content.remaining() + "  " + name;
        }
    }

    /** A verifier key of a signed note: {@code <name>+<key id>+<base64 of algorithm and key>}. */
    private record Key(String name, int algorithm, byte[] id, PublicKey key, String text) {
        static final int LOG = 1;
        static final int WITNESS = 4;
        private static final byte[] ED25519 = hex("302a300506032b6570032100");

        static Key parse(String text, int algorithm) {
            var parts = text.split("\\+", 3);
            if (parts.length != 3 || parts[0].isEmpty() || parts[0].codePoints().anyMatch(Character::isWhitespace)) {
                throw new Wrong("is no verifier key");
            }
            var body = base64(parts[2]);
            if (body.length != 33 || body[0] != algorithm) {
                throw new Wrong("is not of the algorithm that belongs here");
            }
            var id = Arrays.copyOf(sha256(utf8(parts[0] + "\n"), body), 4);
            if (!parts[1].equals(hex(id))) {
                throw new Wrong("has another key id than its name and key give");
            }
            return new Key(parts[0], algorithm, id, key(Arrays.copyOfRange(body, 1, 33)), text);
        }

        private static PublicKey key(byte[] raw) {
            try {
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(join(ED25519, raw)));
            } catch (GeneralSecurityException none) {
                throw new Wrong("is no point of the curve");
            }
        }

        /** What its line in the checkpoint says: for a witness, when it cosigned. */
        String check(String line, String note) {
            var start = "— " + name + " ";
            if (!line.startsWith(start)) {
                throw new Wrong("has not signed in its place");
            }
            var blob = base64(line.substring(start.length()));
            if (blob.length < 4 || !Arrays.equals(Arrays.copyOf(blob, 4), id)) {
                throw new Wrong("is signed with another key");
            }
            var rest = Arrays.copyOfRange(blob, 4, blob.length);
            return algorithm == LOG ? signed(rest, note) : cosigned(rest, note);
        }

        private String signed(byte[] signature, String note) {
            verify(signature, note);
            return "signed";
        }

        private String cosigned(byte[] stamped, String note) {
            if (stamped.length != 72) {
                throw new Wrong("has no cosignature of the right length");
            }
            var time = new BigInteger(1, Arrays.copyOf(stamped, 8));
            verify(Arrays.copyOfRange(stamped, 8, 72), "cosignature/v1\ntime " + time + "\n" + note);
            return "cosigned " + moment(time);
        }

        private void verify(byte[] signature, String message) {
            try {
                var check = Signature.getInstance("Ed25519");
                check.initVerify(key);
                check.update(utf8(message));
                if (signature.length != 64 || !check.verify(signature)) {
                    throw new Wrong("the signature is not valid");
                }
            } catch (GeneralSecurityException malformed) {
                throw new Wrong("the signature is not valid");
            }
        }

        private static String moment(BigInteger seconds) {
            return seconds.bitLength() > 37
                    ? "at " + seconds
                    : time(seconds.longValue() * 1_000_000).replace(".000000", "");
        }
    }

    /** The signed head of the log: its name, how many events it holds, and the root over all of them. */
    private record Checkpoint(String origin, long size, byte[] root, String note, List<String> signatures) {

        static Checkpoint parse(String text) {
            var lines = text.split("\n", -1);
            if (lines.length < 6 || !lines[3].isEmpty() || !lines[lines.length - 1].isEmpty()) {
                throw new Wrong("is not of the form of a checkpoint");
            }
            if (!lines[1].matches("[1-9][0-9]{0,17}")) {
                throw new Wrong("has no size");
            }
            var root = base64(lines[2]);
            if (root.length != 32) {
                throw new Wrong("has no root");
            }
            var note = String.join("\n", lines[0], lines[1], lines[2]) + "\n";
            return new Checkpoint(
                    lines[0],
                    Long.parseLong(lines[1]),
                    root,
                    note,
                    List.of(lines).subList(4, lines.length - 1));
        }
    }

    /** An event as the log holds it: everything of its row, the two JSON texts by their hashes. */
    private record Entry(
            long number, String stream, long sequence, String type, long recordedAt, byte[] payload, byte[] metadata) {

        static Entry parse(ByteBuffer bytes) {
            var in = bytes.duplicate();
            try {
                if (in.get() != 1) {
                    throw new Wrong("its entry is of another kind");
                }
                var number = in.getLong();
                var stream = text(in);
                var sequence = in.getLong();
                text(in);
                text(in);
                var type = text(in);
                revision(in);
                var entry = new Entry(number, stream, sequence, type, in.getLong(), hash(in), hash(in));
                if (in.hasRemaining()) {
                    throw new Wrong("its entry is too long");
                }
                return entry;
            } catch (java.nio.BufferUnderflowException early) {
                throw new Wrong("its entry is too short");
            }
        }

        private static void revision(ByteBuffer in) {
            var present = in.get();
            if (present == 1) {
                text(in);
            } else if (present != 0) {
                throw new Wrong("its entry is malformed");
            }
        }

        private static String text(ByteBuffer in) {
            var bytes = new byte[in.getShort() & 0xFFFF];
            in.get(bytes);
            return string(ByteBuffer.wrap(bytes));
        }

        private static byte[] hash(ByteBuffer in) {
            var hash = new byte[32];
            in.get(hash);
            return hash;
        }
    }

    /** The tree of RFC 6962: leaves and nodes are told apart by their first byte, so that none can stand for the other. */
    private static final class Tree {

        static byte[] leaf(ByteBuffer entry) {
            return sha256(ByteBuffer.wrap(new byte[] {0}), entry);
        }

        /** The root that a leaf and its proof lead to (RFC 9162, section 2.1.3.2). */
        static byte[] root(byte[] leaf, long index, long size, List<byte[]> proof) {
            var fn = index;
            var sn = size - 1;
            var hash = leaf;
            for (var sibling : proof) {
                if (sn == 0) {
                    throw new Wrong("its proof is too long");
                }
                if ((fn & 1) == 1 || fn == sn) {
                    hash = node(sibling, hash);
                    while ((fn & 1) == 0 && fn != 0) {
                        fn >>= 1;
                        sn >>= 1;
                    }
                } else {
                    hash = node(hash, sibling);
                }
                fn >>= 1;
                sn >>= 1;
            }
            if (sn != 0) {
                throw new Wrong("its proof is too short");
            }
            return hash;
        }

        private static byte[] node(byte[] left, byte[] right) {
            return sha256(new byte[] {1}, left, right);
        }
    }

    /** The whole check, from the keys down to the last file. */
    private static final class Bundle {
        private static final Pattern EVENT = Pattern.compile("events/([0-9]{12})\\.entry");
        private static final Set<String> PINNING = Set.of("plan.procedure-started", "plan.procedure-migrated");
        private static final String ISSUED = "evidence.bundle-issued";

        private final Map<String, ByteBuffer> files;
        private final Trust trust;
        private final Report report;
        private final Set<String> known = new HashSet<>(Set.of("manifest.txt", "checkpoint"));
        private final Map<String, Entry> proven = new TreeMap<>();
        private final Map<String, Object> payloads = new TreeMap<>();
        private Manifest manifest;
        private Checkpoint checkpoint;
        private boolean signed = true;
        private boolean vouched;

        Bundle(Map<String, ByteBuffer> files, Trust trust, Report report) {
            this.files = files;
            this.trust = trust;
            this.report = report;
        }

        void check() {
            manifest = Manifest.parse(string(file("manifest.txt")));
            report.line("plan " + manifest.plan() + ", issued as " + manifest.issued());
            var wellFormed = report.check("checkpoint", this::signatures);
            signed = signed && wellFormed;
            vouched = report.check("trust", this::trusted);
            numbers().forEach(number -> report.check("event " + number, () -> event(number)));
            report.check("manifest.txt", this::issued);
            streams();
            models();
            documents();
            strangers();
            if (trust.paper() != null) {
                report.check("paper " + trust.paper().number(), this::paper);
            }
        }

        private ByteBuffer file(String name) {
            var content = files.get(name);
            if (content == null) {
                throw new Wrong(name + " is missing");
            }
            known.add(name);
            return content.duplicate();
        }

        private List<String> numbers() {
            return files.keySet().stream()
                    .map(EVENT::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .map(name -> name.group(1))
                    .toList();
        }

        // -- who vouches

        private void signatures() {
            checkpoint = Checkpoint.parse(string(file("checkpoint")));
            report.line("log " + checkpoint.origin() + ", " + checkpoint.size() + " events, root "
                    + hex(checkpoint.root()));
            var keys = keys();
            if (!checkpoint.origin().equals(manifest.origin())
                    || !checkpoint.origin().equals(keys.get(0).name())) {
                throw new Wrong("is of another log");
            }
            for (var at = 0; at < keys.size(); at++) {
                var key = keys.get(at);
                var line = at < checkpoint.signatures().size()
                        ? checkpoint.signatures().get(at)
                        : "";
                var what = "signature of " + key.name();
                if (!report.check(what, () -> report.proven(what, key.check(line, checkpoint.note())))) {
                    signed = false;
                }
            }
            if (checkpoint.signatures().size() > keys.size()) {
                throw new Wrong("has a signature that is not of vkeys");
            }
        }

        private List<Key> keys() {
            var keys = new ArrayList<Key>();
            for (var line : lines("vkeys")) {
                keys.add(Key.parse(line, keys.isEmpty() ? Key.LOG : Key.WITNESS));
            }
            if (keys.isEmpty()) {
                throw new Wrong("vkeys names no log");
            }
            return keys;
        }

        private void trusted() {
            var named = lines("vkeys");
            if (named.isEmpty()) {
                throw new Wrong("vkeys names no log");
            }
            if (trust.log() != null && !named.get(0).equals(trust.log().text())) {
                throw new Wrong("the log's key is not the one given");
            }
            for (var witness : trust.witnesses()) {
                if (!named.subList(1, named.size()).contains(witness.text())) {
                    throw new Wrong("not cosigned by " + witness.name());
                }
            }
            if (trust.log() == null && trust.witnesses().isEmpty()) {
                throw new Wrong("not cosigned by a witness you know: give its verifier key, or --log-vkey");
            }
            if (!signed) {
                throw new Wrong("the checkpoint is not signed as it must be");
            }
            report.proven(
                    "trust",
                    trust.witnesses().isEmpty()
                            ? "not cosigned by a witness you named; the log's key is the one given"
                            : "cosigned by every witness you named");
        }

        // -- every event

        private void event(String number) {
            var name = "events/" + number;
            var bytes = file(name + ".entry");
            var payload = file(name + ".payload");
            var metadata = file(name + ".metadata");
            var proof = lines(name + ".proof").stream().map(Verify::base64).toList();
            var entry = Entry.parse(bytes);
            same(Long.parseLong(number), entry.number(), "has another number in its entry");
            same(hex(sha256(payload)), hex(entry.payload()), "its payload is not the recorded one");
            same(hex(sha256(metadata)), hex(entry.metadata()), "its metadata is not the recorded one");
            included(entry.number() - 1, bytes, proof);
            payloads.put(number, Json.parse(string(payload)));
            proven.put(number, entry);
            report.proven(
                    "event " + number,
                    "proven, " + entry.type() + ", " + entry.stream() + " " + entry.sequence() + ", "
                            + time(entry.recordedAt()));
        }

        private void included(long index, ByteBuffer entry, List<byte[]> proof) {
            if (!vouched) {
                throw new Wrong("nobody vouches for the checkpoint it would be proven by");
            }
            if (index < 0 || index >= checkpoint.size()) {
                throw new Wrong("the checkpoint does not reach it");
            }
            if (proof.stream().anyMatch(hash -> hash.length != 32)) {
                throw new Wrong("its proof is malformed");
            }
            var root = Tree.root(Tree.leaf(entry), index, checkpoint.size(), proof);
            same(hex(root), hex(checkpoint.root()), "is not in the log");
        }

        // -- every other byte: the manifest, bound by the event that issued the bundle

        private void issued() {
            var listed = new HashSet<>(manifest.lines());
            var issuing = numbers().stream()
                    .filter(number -> !listed.contains(line("events/" + number + ".entry")))
                    .toList();
            same(1, issuing.size(), "exactly one event must be outside it, the one that issued the bundle");
            var number = issuing.get(0);
            var entry = proven.get(number);
            if (entry == null || !entry.type().equals(ISSUED) || !entry.stream().equals(manifest.issued())) {
                throw new Wrong("is not vouched for by a proven event that issued this bundle");
            }
            var said = Json.object(payloads.get(number));
            same(manifest.plan(), said.get("plan"), "is of another plan than the event says");
            same(hex(sha256(file("manifest.txt"))), said.get("manifest"), "is not the one that was issued");
            same(expected(number), manifest.lines(), "does not list the files that are here");
            report.proven(
                    "manifest.txt",
                    "issued by event " + number + ", " + manifest.lines().size() + " files");
        }

        private List<String> expected(String issuing) {
            return files.keySet().stream()
                    .filter(name -> !name.equals("manifest.txt") && !name.equals("checkpoint"))
                    .filter(name -> !name.startsWith("events/" + issuing + "."))
                    .filter(name -> !(name.startsWith("events/") && name.endsWith(".proof")))
                    .map(this::line)
                    .toList();
        }

        private String line(String name) {
            return Manifest.line(name, files.get(name).duplicate());
        }

        // -- nothing left out in between

        private void streams() {
            var sequences = new TreeMap<String, List<Long>>();
            for (var entry : proven.values()) {
                sequences
                        .computeIfAbsent(entry.stream(), any -> new ArrayList<>())
                        .add(entry.sequence());
            }
            sequences.forEach((stream, found) -> report.check("stream " + stream, () -> stream(stream, found)));
        }

        private void stream(String stream, List<Long> found) {
            var due = 0L;
            for (var sequence : found) {
                if (sequence != due) {
                    throw new Wrong("there is a gap, expected " + due + " and found " + sequence);
                }
                due++;
            }
            report.proven("stream " + stream, "no gap, events 0 to " + (due - 1));
        }

        // -- files that events name

        private void models() {
            var pinned = new TreeMap<String, String>();
            proven.forEach((number, entry) -> {
                if (PINNING.contains(entry.type())) {
                    Json.objects(payloads.get(number), object -> {
                        if (object.get("file") instanceof String file && object.get("sha256") instanceof String hash) {
                            pinned.put(hash, path(file, hash));
                        }
                    });
                }
            });
            new TreeMap<>(pinned).forEach((hash, path) -> report.check(path, () -> model(path, hash)));
        }

        /** Two versions of one file may be pinned; each is named by its hash as well. */
        private static String path(String file, String hash) {
            var folder = file.endsWith(".dmn") ? "law/" : "processes/";
            return folder + hash.substring(0, Math.min(8, hash.length())) + "-"
                    + file.substring(file.lastIndexOf('/') + 1);
        }

        private void model(String path, String hash) {
            same(hash, hex(sha256(file(path))), "is not the pinned one");
            report.proven(path, "is the one pinned");
        }

        private void documents() {
            var named = new TreeMap<String, Set<String>>();
            payloads.forEach((number, payload) -> {
                var hashes = new HashSet<String>();
                Json.strings(payload, hashes::add);
                named.put(number, hashes);
            });
            var listed = new HashSet<String>();
            report.check("documents.txt", () -> {
                for (var line : lines("documents.txt")) {
                    var words = line.split("  ", 2);
                    if (words.length != 2
                            || !named.getOrDefault(words[1], Set.of()).contains(words[0])) {
                        throw new Wrong("a document is named by no proven event");
                    }
                    listed.add(words[0]);
                }
                report.proven("documents.txt", listed.size() + " documents, each named by a proven event");
            });
            files.keySet().stream()
                    .filter(name -> name.startsWith("documents/"))
                    .forEach(name -> report.check(name, () -> document(name, listed)));
        }

        private void document(String name, Set<String> listed) {
            var hash = hex(sha256(file(name)));
            same("documents/" + hash, name, "has another hash than its name");
            if (!listed.contains(hash)) {
                throw new Wrong("is not listed in documents.txt");
            }
            report.proven(name, "is the one recorded");
        }

        private void strangers() {
            known.addAll(List.of("law/rows.csv", "calendar.csv"));
            for (var derived : List.of("law/rows.csv", "calendar.csv")) {
                report.check(derived, () -> file(derived));
            }
            files.keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> report.refuse(name, "does not belong into a bundle"));
        }

        private void paper() {
            var paper = trust.paper();
            if (!proven.containsKey(paper.number())) {
                throw new Wrong("no proven event of this bundle has its number");
            }
            var leaf = hex(Tree.leaf(file("events/" + paper.number() + ".entry")));
            same(leaf, paper.leaf(), "its code is not that of the recorded event");
            report.proven("paper " + paper.number(), "confirmed, it is the recorded event");
        }

        private List<String> lines(String name) {
            var text = string(file(name));
            if (!text.isEmpty() && !text.endsWith("\n")) {
                throw new Wrong(name + " does not end its last line");
            }
            return text.isEmpty()
                    ? List.of()
                    : List.of(text.substring(0, text.length() - 1).split("\n", -1));
        }
    }

    /** JSON as events are written: objects, arrays, strings, and other words kept as they stand. */
    private static final class Json {
        private static final Pattern WORD = Pattern.compile("true|false|null|-?[0-9][0-9.eE+-]*");
        private static final int DEEPEST = 100;
        private final String text;
        private int at;
        private int depth;

        private Json(String text) {
            this.text = text;
        }

        static Object parse(String text) {
            var json = new Json(text);
            try {
                var value = json.value();
                if (json.at == text.length()) {
                    return value;
                }
            } catch (IndexOutOfBoundsException | NumberFormatException malformed) {
                throw new Wrong("its payload is no JSON");
            }
            throw new Wrong("its payload is no JSON");
        }

        @SuppressWarnings("unchecked")
        static Map<String, Object> object(Object value) {
            return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
        }

        static void objects(Object value, Consumer<Map<String, Object>> each) {
            if (value instanceof Map<?, ?> map) {
                each.accept(object(map));
                map.values().forEach(inner -> objects(inner, each));
            } else if (value instanceof List<?> list) {
                list.forEach(inner -> objects(inner, each));
            }
        }

        static void strings(Object value, Consumer<String> each) {
            if (value instanceof Map<?, ?> map) {
                map.values().forEach(inner -> strings(inner, each));
            } else if (value instanceof List<?> list) {
                list.forEach(inner -> strings(inner, each));
            } else if (value instanceof String string) {
                each.accept(string);
            }
        }

        private Object value() {
            space();
            if (++depth > DEEPEST) {
                throw new Wrong("its payload is nested too deeply");
            }
            var value = switch (text.charAt(at)) {
                case '{' -> members();
                case '[' -> elements();
                case '"' -> string();
                default -> word();
            };
            depth--;
            space();
            return value;
        }

        private Map<String, Object> members() {
            var members = new LinkedHashMap<String, Object>();
            if (open('}')) {
                return members;
            }
            do {
                space();
                var name = string();
                space();
                expect(':');
                members.put(name, value());
            } while (more('}'));
            return members;
        }

        private List<Object> elements() {
            var elements = new ArrayList<>();
            if (open(']')) {
                return elements;
            }
            do {
                elements.add(value());
            } while (more(']'));
            return elements;
        }

        /** @return whether it is closed at once */
        private boolean open(char close) {
            at++;
            space();
            if (text.charAt(at) == close) {
                at++;
                return true;
            }
            return false;
        }

        private boolean more(char close) {
            if (text.charAt(at) == ',') {
                at++;
                return true;
            }
            expect(close);
            return false;
        }

        private String string() {
            expect('"');
            var string = new StringBuilder();
            while (text.charAt(at) != '"') {
                string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at++));
            }
            at++;
            return string.toString();
        }

        private char escaped() {
            var letter = text.charAt(at + 1);
            if (letter == 'u') {
                at += 6;
                return (char) Integer.parseInt(text, at - 4, at, 16);
            }
            at += 2;
            var place = "\"\\/bfnrt".indexOf(letter);
            return "\"\\/\b\f\n\r\t".charAt(place);
        }

        /** Numbers and the words of JSON; kept apart from strings. */
        private Object word() {
            var word = WORD.matcher(text).region(at, text.length());
            if (!word.lookingAt()) {
                throw new Wrong("its payload is no JSON");
            }
            at = word.end();
            return new StringBuilder(word.group());
        }

        private void expect(char sign) {
            if (text.charAt(at++) != sign) {
                throw new Wrong("its payload is no JSON");
            }
        }

        private void space() {
            while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    private static void same(Object expected, Object found, String otherwise) {
        if (!expected.equals(found)) {
            throw new Wrong(otherwise);
        }
    }

    /** Base64 that has only one spelling: altered filler bits and line breaks are refused. */
    private static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException none) {
            throw new Wrong("base64 is malformed");
        }
        throw new Wrong("base64 is malformed");
    }

    private static String string(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException malformed) {
            throw new Wrong("a text is not UTF-8");
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        return sha256(Arrays.stream(parts).map(ByteBuffer::wrap).toArray(ByteBuffer[]::new));
    }

    private static byte[] sha256(ByteBuffer... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part.duplicate());
            }
            return digest.digest();
        } catch (GeneralSecurityException none) {
            throw new IllegalStateException(none);
        }
    }

    private static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String time(long micros) {
        try {
            var moment =
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000), Math.floorMod(micros, 1_000_000) * 1000L);
            return TIME.format(moment.atOffset(ZoneOffset.UTC));
        } catch (DateTimeException beyond) {
            return micros + " µs";
        }
    }
}
