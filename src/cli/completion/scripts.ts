/** The shells that `hdp completion` knows. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;

export type Shell = (typeof SHELLS)[number];

/**
 * What a shell runs to complete `hdp`. Each script asks `hdp complete` and hands over what was typed as arguments, so that
 * nothing of it is run. Where nothing is proposed the shell proposes file names.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of hdp for bash: source <(hdp completion bash)
_hdp() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(hdp complete --word="\${COMP_WORDS[COMP_CWORD]}" -- "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
complete -o default -F _hdp hdp
`,
  zsh: `#compdef hdp
# Completion of hdp for zsh: source <(hdp completion zsh), or as a file _hdp in a folder of $fpath
_hdp() {
  local line
  local -a found
  for line in "\${(@f)$(hdp complete --word="\${words[CURRENT]}" -- "\${(@)words[2,CURRENT-1]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line//:/\\\\:}/$'\\t'/:}")
  done
  if (( $#found )); then
    _describe hdp found
  else
    compset -P '--*='
    _files
  fi
}
if [[ \${funcstack[1]} == _hdp ]]; then _hdp "$@"; else compdef _hdp hdp; fi
`,
  fish: `# Completion of hdp for fish: hdp completion fish | source
function __hdp_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    set -l found (hdp complete "--word=$word" -- $before[2..-1] 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path $word
    end
end
complete -c hdp -e
complete -c hdp -f -a '(__hdp_complete)'
`,
  powershell: `# Completion of hdp for PowerShell: hdp completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName hdp, hdp.cmd, hdp.ps1 -ScriptBlock {
  param($word, $line, $cursor)
  $before = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } |
    ForEach-Object { $_.ToString() })
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    $found = @(& hdp complete "--word=$word" '--' $before 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  foreach ($one in $found) {
    $value, $what = $one.Split([char]9, 2)
    if (-not $what) { $what = $value }
    [Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $what)
  }
}
`,
};
