package vn.planledger.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;

/** Random alterations of a bundle: of its bytes as they lie, and of its files, zipped again as a bundle must be. */
final class Alteration {

    private static final MadeBundle WHOLE = MadeBundle.whole();
    private static final byte[] ORIGINAL = WHOLE.zipped();

    private final Random random;

    Alteration(Random random) {
        this.random = random;
    }

    byte[] next() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> flipped(ORIGINAL.clone());
            case 2 -> spliced(random.nextInt(1, 40), 0);
            case 3 -> spliced(0, random.nextInt(1, 40));
            case 4 -> spliced(random.nextInt(1, 20), random.nextInt(21, 40));
            case 5 -> Arrays.copyOf(ORIGINAL, random.nextInt(ORIGINAL.length));
            case 6 -> zippedAgain(files -> files.computeIfPresent(any(), (name, content) -> changed(content)));
            case 7 -> zippedAgain(files -> files.remove(any()));
            case 8 -> zippedAgain(files -> files.put(any() + (char) ('a' + random.nextInt(26)), new byte[] {1}));
            default -> zippedAgain(this::exchange);
        };
    }

    private byte[] flipped(byte[] bytes) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** Some bytes taken out at a place, some others put in. */
    private byte[] spliced(int out, int in) {
        var at = random.nextInt(ORIGINAL.length - out);
        var put = new byte[in];
        random.nextBytes(put);
        var bytes = new ByteArrayOutputStream();
        bytes.write(ORIGINAL, 0, at);
        bytes.writeBytes(put);
        bytes.write(ORIGINAL, at + out, ORIGINAL.length - at - out);
        return bytes.toByteArray();
    }

    private byte[] changed(byte[] content) {
        if (content.length == 0 || random.nextInt(8) == 0) {
            return Arrays.copyOf(content, content.length + 1);
        }
        return flipped(content.clone());
    }

    private byte[] exchange(TreeMap<String, byte[]> files) {
        var one = any();
        var other = any();
        var content = files.get(one);
        files.put(one, files.get(other));
        return files.put(other, content);
    }

    private String any() {
        var names = List.copyOf(WHOLE.files.keySet());
        return names.get(random.nextInt(names.size()));
    }

    /** Somebody who knows the format: checksums fit again, and half of the time the manifest does, too. */
    private byte[] zippedAgain(Function<TreeMap<String, byte[]>, Object> change) {
        var files = new TreeMap<>(WHOLE.files);
        change.apply(files);
        var altered = MadeBundle.of(files, WHOLE.issuing);
        if (random.nextBoolean()) {
            altered.writeManifest();
        }
        return altered.zipped();
    }

    static boolean isTheOriginal(byte[] bytes) {
        return Arrays.equals(bytes, ORIGINAL);
    }
}
