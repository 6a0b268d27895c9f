package vn.planledger.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sha256;
import vn.planledger.edge.LegalToday;

/** Reads a file through and names every row that cannot be recorded. */
@Component
class FileCheck {

    private final Map<ImportKind, RowReader> readers = new EnumMap<>(ImportKind.class);
    private final Supplier<LocalDate> today;

    @Autowired
    FileCheck(List<RowReader> readers, LegalToday today) {
        this(readers, today::get);
    }

    FileCheck(List<RowReader> readers, Supplier<LocalDate> today) {
        readers.forEach(reader -> this.readers.put(reader.kind(), reader));
        this.today = today;
    }

    /** @throws Refusal of the whole file, see {@link ImportFile} */
    CheckedFile check(ImportKind kind, String name, byte[] content) {
        var rows = ImportFile.read(content, kind);
        var pass = new Pass(readers.get(kind), today.get());
        rows.forEach(pass::read);
        return new CheckedFile(
                kind,
                name,
                HexFormat.of().formatHex(Sha256.digest().digest(content)),
                rows.size(),
                pass.recorded,
                List.copyOf(pass.fresh),
                List.copyOf(pass.faults));
    }

    private static final class Pass {

        private final RowReader reader;
        private final LocalDate today;
        private final Set<String> seen = new HashSet<>();
        private final List<Prepared> fresh = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int recorded;

        Pass(RowReader reader, LocalDate today) {
            this.reader = reader;
            this.today = today;
        }

        void read(FileRow row) {
            try {
                take(reader.read(row, today));
            } catch (Refusal why) {
                faults.add(new Fault(row.line(), why.field(), why));
            }
        }

        private void take(Prepared prepared) {
            if (!seen.add(prepared.id())) {
                throw Refusal.malformed("import.twice", prepared.id());
            }
            if (reader.isRecorded(prepared.id())) {
                recorded++;
            } else {
                parentIsKnown(prepared);
                fresh.add(prepared);
            }
        }

        /** Recorded already, or in a row above. */
        private void parentIsKnown(Prepared prepared) {
            if (prepared.command() instanceof RecordReference reference
                    && reference.parent() != null
                    && !seen.contains(reference.parent().value())
                    && !reader.isRecorded(reference.parent().value())) {
                throw Refusal.malformed(
                                "import.unknown-parent", reference.parent().value())
                        .at("parent_plan_id");
            }
        }
    }
}
