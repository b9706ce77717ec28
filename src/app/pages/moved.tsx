import { useEffect, useEffectEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { BodyPending } from '../reading/body-pending.tsx'

/** Replaces the address. The router's own `Navigate` has cases that do not occur here. */
export function Moved({ to }: { to: string }) {
  const navigate = useNavigate()
  const move = useEffectEvent(() => navigate(to, { replace: true }))
  useEffect(() => {
    move()
  }, [])
  return <BodyPending />
}
