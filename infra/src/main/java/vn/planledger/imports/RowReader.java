package vn.planledger.imports;

import java.time.LocalDate;
import vn.planledger.command.shared.Refusal;

/** Reads the rows of files of one kind. */
interface RowReader {

    ImportKind kind();

    /** Whether the record has it already, so that there is nothing left to record. */
    boolean isRecorded(String id);

    /**
     * What a row asks for.
     *
     * @param today the legal day on which it is brought in
     * @throws Refusal with the column at fault as its field
     */
    Prepared read(FileRow row, LocalDate today);
}
