package vn.planledger.walls.planted.web;

import vn.planledger.command.plan.PlanEvent;

/** Planted: pages read views, not events. */
record EventOnAPage(PlanEvent event) {}
