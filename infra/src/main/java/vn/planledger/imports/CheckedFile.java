package vn.planledger.imports;

import java.util.List;

/**
 * A file that was read through before anything of it is recorded.
 *
 * @param sha256 of its content, lower-case hex
 * @param rows how many it has
 * @param recorded how many of them the record has already: they are passed over
 * @param fresh what would be recorded, in the order of the file
 * @param faults rows that cannot be; while there is one, nothing of the file is recorded
 */
public record CheckedFile(
        ImportKind kind, String name, String sha256, int rows, int recorded, List<Prepared> fresh, List<Fault> faults) {

    public boolean isClean() {
        return faults.isEmpty();
    }
}
