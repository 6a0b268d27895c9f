/** What people have typed and not yet sent: whose form it is, and what a session keeps of it. */
package vn.planledger.draft;
