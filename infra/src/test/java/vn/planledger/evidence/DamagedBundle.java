package vn.planledger.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One kind of damage that somebody might do, the status it must have and what the verifiers must say of it.
 *
 * @param asked what follows the file's name on the command line
 */
record DamagedBundle(String damage, byte[] bytes, int status, String says, List<String> asked) {

    private static final String KEY = MadeBundle.WITNESS.vkey();

    static List<DamagedBundle> corpus() {
        return List.of(
                refused("an altered payload", "event 000000000005: its payload", bundle -> {
                    bundle.put(MadeBundle.name(5) + ".payload", "{\"plan\":\"xuân\"}");
                    return bundle;
                }),
                refused("an altered payload, its manifest made to fit", "manifest.txt: is not the one", bundle -> {
                    bundle.put("calendar.csv", "date,kind\n2026-09-03,HOLIDAY\n");
                    bundle.writeManifest();
                    return bundle;
                }),
                refused("an altered time in an entry", "event 000000000003: is not in the log", bundle -> {
                    var entry = bundle.files.get(MadeBundle.name(3) + ".entry");
                    entry[entry.length - 70] ^= 1;
                    return bundle;
                }),
                refused("events exchanged", "event 000000000003: has another number", bundle -> {
                    var third = bundle.files.get(MadeBundle.name(3) + ".entry");
                    bundle.files.put(MadeBundle.name(3) + ".entry", bundle.files.get(MadeBundle.name(4) + ".entry"));
                    bundle.files.put(MadeBundle.name(4) + ".entry", third);
                    return bundle;
                }),
                refused("an event left out", "stream xuân: there is a gap", bundle -> {
                    for (var part : List.of("entry", "payload", "metadata", "proof")) {
                        bundle.files.remove(MadeBundle.name(8) + "." + part);
                    }
                    return bundle;
                }),
                refused("a proof too short", "event 000000000003: its proof is too short", bundle -> {
                    var proof = bundle.text(MadeBundle.name(3) + ".proof");
                    bundle.put(MadeBundle.name(3) + ".proof", proof.substring(0, proof.length() - 45));
                    return bundle;
                }),
                refused("a proof too long", "event 000000000003: its proof is too long", bundle -> {
                    var proof = bundle.text(MadeBundle.name(3) + ".proof");
                    bundle.put(MadeBundle.name(3) + ".proof", proof + proof.substring(0, 45));
                    return bundle;
                }),
                refused("a proof left out", "events/000000000003.proof is missing", bundle -> {
                    bundle.files.remove(MadeBundle.name(3) + ".proof");
                    return bundle;
                }),
                refused("base64 with filler bits", "base64 is malformed", bundle -> {
                    var proof = bundle.text(MadeBundle.name(3) + ".proof");
                    var last = proof.charAt(42);
                    bundle.put(
                            MadeBundle.name(3) + ".proof",
                            proof.substring(0, 42) + (char) (last + 1) + proof.substring(43));
                    return bundle;
                }),
                refused("a document exchanged", "has another hash than its name", bundle -> {
                    bundle.put("documents/" + MadeBundle.hash(MadeBundle.DOCUMENT), "another");
                    return bundle;
                }),
                refused("a document that no event names", "is named by no proven event", bundle -> {
                    bundle.put("documents.txt", MadeBundle.hash("another") + "  000000000005\n");
                    return bundle;
                }),
                refused("a model exchanged", "is not the pinned one", bundle -> {
                    bundle.put(model(), "<definitions></definitions>");
                    return bundle;
                }),
                refused("a model left out", "-detailed-plan.bpmn is missing", bundle -> {
                    bundle.files.remove(model());
                    return bundle;
                }),
                refused("a stranger among the files", "does not belong into a bundle", bundle -> {
                    bundle.put("readme.txt", "Trust me.\n");
                    return bundle;
                }),
                refused("a checkpoint signed by nobody", "checkpoint: is not of the form", bundle -> {
                    bundle.put("checkpoint", bundle.note() + "\n");
                    return bundle;
                }),
                refused("a forged checkpoint", "the signature is not valid", bundle -> {
                    bundle.put("checkpoint", bundle.text("checkpoint").replaceFirst("\n[0-9]+\n", "\n99\n"));
                    return bundle;
                }),
                refused("a checkpoint of another key of the same name", "is signed with another key", bundle -> {
                    var other = Signatory.witness("somebody else");
                    var same = new Signatory(MadeBundle.WITNESS.name(), (byte) 4, other.keys());
                    bundle.put(
                            "checkpoint",
                            bundle.note() + "\n" + MadeBundle.LOG.sign(bundle.note()) + same.cosign(bundle.note(), 1L));
                    return bundle;
                }),
                refused(
                        "a history written anew, cosigned by a witness of the forger",
                        "not cosigned by witness",
                        bundle -> {
                            var forger = Signatory.witness("forger.example");
                            bundle.put("vkeys", MadeBundle.LOG.vkey() + "\n" + forger.vkey() + "\n");
                            bundle.put(
                                    "checkpoint",
                                    bundle.note() + "\n" + MadeBundle.LOG.sign(bundle.note())
                                            + forger.cosign(bundle.note(), 1L));
                            return bundle;
                        }),
                refused("the checkpoint of another log", "is of another log", bundle -> {
                    var other = Signatory.log("other.example");
                    bundle.put("vkeys", other.vkey() + "\n" + MadeBundle.WITNESS.vkey() + "\n");
                    return bundle;
                }),
                refused("a text that is not UTF-8", "a text is not UTF-8", bundle -> {
                    bundle.files.put("documents.txt", new byte[] {(byte) 0xC3, 0x28, '\n'});
                    return bundle;
                }),
                broken(
                        "no zip at all",
                        "container is not of the fixed form",
                        bytes -> SmallLog.utf8("Not a zip. At all, I say.")),
                broken("an empty file", "it ends too early", bytes -> new byte[0]),
                broken("a bundle cut short", "", bytes -> Arrays.copyOf(bytes, bytes.length / 2)),
                broken(
                        "bytes after the end",
                        "something follows its end",
                        bytes -> Arrays.copyOf(bytes, bytes.length + 1)),
                broken("a file that is said to be oversized", "a size is wrong", bytes -> {
                    Arrays.fill(bytes, 18, 26, (byte) 0xFF);
                    return bytes;
                }),
                broken("a compressed file", "fixed form", bytes -> {
                    bytes[8] = 8;
                    return bytes;
                }),
                broken("a directory that leads in a circle", "fixed form", bytes -> {
                    bytes[bytes.length - 3] = 0;
                    bytes[bytes.length - 6] = 0;
                    bytes[bytes.length - 5] = 0;
                    return bytes;
                }),
                broken("a name that leaves the folder", "a name is wrong", bytes -> {
                    bytes[30] = '.';
                    bytes[31] = '.';
                    return bytes;
                }),
                asked("no key", 1, "not cosigned by a witness you know"),
                asked("a key that is none", 2, "is no verifier key", "witness"),
                asked(
                        "the key of another witness",
                        1,
                        "not cosigned by other.example",
                        Signatory.witness("other.example").vkey()),
                asked(
                        "the key of another log",
                        1,
                        "the log's key is not the one given",
                        "--log-vkey",
                        Signatory.log("other.example").vkey()),
                asked("a paper with another code", 1, "its code is not that", KEY, "--confirm", "3/" + "0".repeat(64)),
                asked("a paper of another plan", 1, "no proven event", KEY, "--confirm", "2/" + "0".repeat(64)),
                asked("a paper without a code", 2, "--confirm wants", KEY, "--confirm", "3"));
    }

    private static String model() {
        return "processes/" + MadeBundle.hash(MadeBundle.MODEL).substring(0, 8) + "-detailed-plan.bpmn";
    }

    private static DamagedBundle refused(String damage, String says, UnaryOperator<MadeBundle> damaging) {
        var bytes = damaging.apply(MadeBundle.whole()).zipped();
        return new DamagedBundle(damage, bytes, 1, says, List.of(KEY));
    }

    private static DamagedBundle broken(String damage, String says, UnaryOperator<byte[]> damaging) {
        var bytes = damaging.apply(MadeBundle.whole().zipped());
        return new DamagedBundle(damage, bytes, 2, says, List.of(KEY));
    }

    private static DamagedBundle asked(String damage, int status, String says, String... asked) {
        return new DamagedBundle(damage, MadeBundle.whole().zipped(), status, says, List.of(asked));
    }

    @Override
    public String toString() {
        return damage;
    }
}
