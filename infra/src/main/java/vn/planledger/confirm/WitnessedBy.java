package vn.planledger.confirm;

import java.nio.ByteBuffer;
import java.time.Instant;
import vn.planledger.query.ledger.note.SignatureLine;

/** A witness and when it cosigned, by its own clock. */
public record WitnessedBy(String name, Instant at) {

    /** The first eight bytes of a cosignature are its time (C2SP tlog-cosignature). */
    static WitnessedBy of(SignatureLine line) {
        var seconds = ByteBuffer.wrap(line.signature()).getLong();
        return new WitnessedBy(line.name(), Instant.ofEpochSecond(seconds));
    }
}
