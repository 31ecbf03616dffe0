// Answers one request by a bundle, in process: the request on standard input, the answer or the errors on standard output.
//
//	go run ./examples/go bundle.tar.gz < request.json
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-policy-agent/opa/v1/rego"
)

func main() {
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("expected the name of a bundle")
	}
	// Prepared once, it answers any number of requests, also of several goroutines.
	query, err := rego.New(rego.Query("data.hdp.decide"), rego.LoadBundle(args[0])).PrepareForEval(ctx)
	if err != nil {
		return err
	}
	var request any
	decoder := json.NewDecoder(os.Stdin)
	// A float64 would change large numbers without a word.
	decoder.UseNumber()
	if err := decoder.Decode(&request); err != nil {
		return err
	}
	results, err := query.Eval(ctx, rego.EvalInput(request))
	if err != nil {
		return err
	}
	if len(results) != 1 {
		return fmt.Errorf("the bundle has no data.hdp.decide")
	}
	// {"answer": …} or {"errors": […]}: only answer.outcome permits anything.
	return json.NewEncoder(os.Stdout).Encode(results[0].Expressions[0].Value)
}
