package vn.planledger.config;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import javax.sql.DataSource;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.query.Projections;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.planpage.PlanHistory;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.UnitList;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.record.EventJson;

/** What people look at: documents and positions in one MongoDB database, so that dropping it rebuilds both. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    private static final String DATABASE = "planledger";

    @Bean
    MongoDatabase viewDatabase(MongoClient client) {
        return client.getDatabase(DATABASE);
    }

    @Bean
    TokenStore tokenStore(MongoClient client, EventJson json) {
        var template = DefaultMongoTemplate.builder()
                .mongoDatabase(client, DATABASE)
                .trackingTokensCollectionName("positions")
                .build();
        return MongoTokenStore.builder()
                .mongoTemplate(template)
                .serializer(json)
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
    EventSearch eventSearch(DataSource database) {
        return new EventSearch(database);
    }
}
