package vn.planledger.query.planted.audit;

import com.mongodb.client.MongoDatabase;

record PlantedInAudit(MongoDatabase database) {}
