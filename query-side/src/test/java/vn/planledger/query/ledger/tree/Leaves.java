package vn.planledger.query.ledger.tree;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Leaves to grow trees of. */
final class Leaves {

    /** The eight entries by which implementations of RFC 6962 have been checked since the first one. */
    static final List<byte[]> STANDARD = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(entry -> MerkleHash.leaf(HexFormat.of().parseHex(entry)))
            .toList();

    private Leaves() {}

    static List<byte[]> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> MerkleHash.leaf(
                        ByteBuffer.allocate(Integer.BYTES).putInt(number).array()))
                .toList();
    }
}
