package vn.planledger.query.planted;

import org.camunda.planted.Engine;

record PlantedCamunda(Engine engine) {}
