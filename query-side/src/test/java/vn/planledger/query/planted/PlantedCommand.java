package vn.planledger.query.planted;

import vn.planledger.command.plan.PlanCommand.CompleteStep;

record PlantedCommand(CompleteStep command) {}
