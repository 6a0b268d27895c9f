package vn.planledger.web.inspection;

import java.util.List;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.StepPage;

/**
 * What the page of an act shows.
 *
 * @param base where the page of the inspection lies; the register for one that is to be opened
 * @param title number of its decision; empty for one that is to be opened
 * @param action where the form is sent
 * @param act its name in messages
 * @param event logical name of the event it writes
 */
record InspectionActPage(
        String base,
        String title,
        String action,
        String act,
        String event,
        ChangeInput input,
        List<StepPage.Field> fields) {}
