package vn.planledger.web.admin;

import java.util.Locale;
import vn.planledger.imports.Fault;
import vn.planledger.web.FormProblem;

/** A row at fault, in words. */
record ImportFault(long line, String column, String text) {

    static ImportFault of(Fault fault, FormProblem.Writer problems, Locale in) {
        return new ImportFault(
                fault.line(), fault.column(), problems.of(fault.why(), in).text());
    }
}
