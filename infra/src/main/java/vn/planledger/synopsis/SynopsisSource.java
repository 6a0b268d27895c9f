package vn.planledger.synopsis;

import java.util.stream.Stream;

/** Where an export reads from, in a thread of its own. */
public interface SynopsisSource {

    SynopsisHead head();

    /** How many lines there will be, as well as is known. */
    long total();

    /** In the order of the synopsis, read as they are taken and never all held at once; closed by the export. */
    Stream<SynopsisLine> lines();
}
