package vn.planledger.demo;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.edge.LegalToday;

/** Loads units, real reference plans, one reconstructed procedure, a few fictional plans, a criticism and an inspection; a second run adds nothing. */
@Component
@Profile("embedded")
@ConditionalOnProperty("planledger.demo.enabled")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final UnitsOfTheProvince units;
    private final ReferenceData data;
    private final ReferencePlans references;
    private final StoryTeller teller;
    private final FictionalCriticism criticism;
    private final FictionalInspection inspection;
    private final LegalToday legalToday;

    DemoLoader(
            UnitsOfTheProvince units,
            ReferenceData data,
            ReferencePlans references,
            StoryTeller teller,
            FictionalCriticism criticism,
            FictionalInspection inspection,
            LegalToday legalToday) {
        this.units = units;
        this.data = data;
        this.references = references;
        this.teller = teller;
        this.criticism = criticism;
        this.inspection = inspection;
        this.legalToday = legalToday;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        var today = legalToday.get();
        LOG.info("Loading the demo data");
        units.load(today);
        data.load(today);
        references.load(today);
        teller.tell(DongHai.story());
        for (var story : FictionalPlans.stories(today)) {
            teller.tell(story);
        }
        criticism.load();
        inspection.load(today);
        LOG.info("The demo data is loaded");
    }
}
