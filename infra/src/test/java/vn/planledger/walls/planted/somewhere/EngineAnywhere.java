package vn.planledger.walls.planted.somewhere;

import org.camunda.bpm.engine.TaskService;

/** Planted: only the processes room knows the engine. */
record EngineAnywhere(TaskService tasks) {}
