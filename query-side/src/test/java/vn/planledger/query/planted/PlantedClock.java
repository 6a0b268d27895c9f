package vn.planledger.query.planted;

import java.time.Instant;

final class PlantedClock {

    Instant moment() {
        return Instant.now();
    }
}
