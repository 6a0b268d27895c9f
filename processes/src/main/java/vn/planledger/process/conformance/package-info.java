/**
 * Whether what the record tells of a plan is something its diagrams allow: the events are played as tokens on the BPMN
 * files alone, without the engine that made them.
 */
package vn.planledger.process.conformance;
