# METADATA
# title: The floor
# description: A stored answer, picked by the request; whatever costs more than this is not the runtime's.
package floor

# METADATA
# entrypoint: true
answer := data.answers[input.decision]
