package vn.planledger.config;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import vn.planledger.query.Projections;
import vn.planledger.query.ViewHash;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.Sampling;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Responses;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inspection.Inspections;
import vn.planledger.query.map.PlanGrounds;
import vn.planledger.query.organisation.Heads;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.personaldata.DataRequests;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.rebuild.ViewsBeside;
import vn.planledger.query.register.PlanCounts;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.ViewGroup;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.AnswerTemplates;
import vn.planledger.query.synopsis.PublishedSynopsis;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.query.timetable.BodyLoads;
import vn.planledger.query.timetable.StepTimes;
import vn.planledger.query.timetable.Timetables;
import vn.planledger.reconcile.ViewFingerprints;

/** What people look at: documents and positions in one MongoDB database, so that dropping it rebuilds both. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    private static final String DATABASE = "planledger";

    /** Where a rebuild works, while the views go on being shown. */
    private static final String BESIDE = "planledger_beside";

    @Bean
    MongoClient mongoClient(ViewStoreAddress address) {
        return MongoClients.create(new ConnectionString(address.uri()));
    }

    @Bean
    List<ViewGroup> viewGroups(MongoDatabase database) {
        return Projections.all(database);
    }

    @Bean
    MongoDatabase viewDatabase(MongoClient client) {
        return client.getDatabase(DATABASE);
    }

    /** Each one begins empty; of several nodes one uses it at a time. */
    @Bean
    Supplier<ViewsBeside> viewsBeside(MongoDatabase database, MongoClient client) {
        return () -> new ViewsBeside(database, client.getDatabase(BESIDE));
    }

    @Bean
    TokenStore tokenStore(MongoClient client) {
        var template = DefaultMongoTemplate.builder()
                .mongoDatabase(client, DATABASE)
                .trackingTokensCollectionName("positions")
                .build();
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(positions())
                .build();
    }

    /** A position during a replay holds other positions, of types that only Axon may bring. */
    private static Serializer positions() {
        var onlyAxonTypes = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build();
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(onlyAxonTypes))
                .build();
    }

    @Bean
    ViewProgress viewProgress(MongoDatabase database) {
        return Projections.progress(database);
    }

    @Bean
    Worklist worklist(MongoDatabase database) {
        return new Worklist(database);
    }

    @Bean
    PlanRegister planRegister(MongoDatabase database) {
        return new PlanRegister(database);
    }

    @Bean
    UnitList unitList(MongoDatabase database) {
        return new UnitList(database);
    }

    @Bean
    PlanGrounds planGrounds(PlanRegister register) {
        return new PlanGrounds(register);
    }

    @Bean
    PlanPages planPages(MongoDatabase database) {
        return new PlanPages(database);
    }

    @Bean
    PlanHistory planHistory(MongoDatabase database) {
        return new PlanHistory(database);
    }

    @Bean
    Consultations consultations(MongoDatabase database) {
        return new Consultations(database);
    }

    @Bean
    Synopsis synopsis(MongoDatabase database) {
        return new Synopsis(database);
    }

    @Bean
    Criticisms criticisms(MongoDatabase database) {
        return new Criticisms(database);
    }

    @Bean
    Inspections inspections(MongoDatabase database) {
        return new Inspections(database);
    }

    @Bean
    SynopsisOverview synopsisOverview(MongoDatabase database) {
        return new SynopsisOverview(database);
    }

    @Bean
    SimilarPoints similarPoints(MongoDatabase database) {
        return new SimilarPoints(database);
    }

    @Bean
    AnswerTemplates answerTemplates(MongoDatabase database) {
        return new AnswerTemplates(database);
    }

    @Bean
    PublishedSynopsis publishedSynopsis(MongoDatabase database) {
        return new PublishedSynopsis(database);
    }

    @Bean
    Timetables timetables(MongoDatabase database) {
        return new Timetables(database);
    }

    @Bean
    CalendarNotices calendarNotices(MongoDatabase database) {
        return new CalendarNotices(database);
    }

    @Bean
    OrganisationList organisationList(MongoDatabase database) {
        return new OrganisationList(database);
    }

    @Bean
    Heads heads(MongoDatabase database) {
        return new Heads(database);
    }

    @Bean
    DataRequests dataRequests(MongoDatabase database) {
        return new DataRequests(database);
    }

    @Bean
    Coverage coverage(MongoDatabase database) {
        return new Coverage(database);
    }

    @Bean
    PlanCounts planCounts(MongoDatabase database) {
        return new PlanCounts(database);
    }

    @Bean
    BodyLoads bodyLoads(MongoDatabase database) {
        return new BodyLoads(database);
    }

    @Bean
    Responses responses(MongoDatabase database) {
        return new Responses(database);
    }

    @Bean
    StepTimes stepTimes(MongoDatabase database) {
        return new StepTimes(database);
    }

    @Bean
    EventSearch eventSearch(@Qualifier("inspectorDataSource") DataSource database) {
        return new EventSearch(database);
    }

    @Bean
    Sampling sampling(@Qualifier("inspectorDataSource") DataSource database) {
        return new Sampling(database);
    }

    @Bean
    ViewFingerprints viewFingerprints(MongoDatabase database, ViewProgress progress) {
        return () -> new ViewFingerprints.Fingerprints(progress.position().number(), ViewHash.of(database));
    }
}
