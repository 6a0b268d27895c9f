package vn.planledger.query.planted;

import org.axonframework.modelling.command.Repository;

record PlantedAggregate(Repository<String> repository) {}
